// Kimlik kontrolünün Türkçe sözcükleri; terimler tr.ts ve tr.recovery.ts içinde. Ayrıca:
//
//   show                         göstermek, kanıtlamak
//   request                      başvuru
//   document                     belge
//   picture, photograph          fotoğraf; fotoğraf çekmek
//   decision                     karar
//   the identity app             kimlik uygulaması
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Bir hesabın size ait olduğunu gösterin',
  'identity-check.lead': 'Giriş yaparken kullandığınız adresi girin.',
  'action.start': 'Başla',
  'action.step-back': 'Geri',
  'action.copy': 'Kopyala',
  'action.copied': 'Kopyalandı',

  'identity-intro.heading': 'Bu hesabın size ait olduğunu gösterin',
  'identity-intro.lead.password': 'Bundan sonra yeni bir şifre belirleyebilirsiniz.',
  'identity-intro.lead.identifier': 'Bundan sonra hangi adresle giriş yaptığınızı öğrenirsiniz.',
  'identity-intro.lead.second-factor':
    'Bundan sonra eski ikinci adım olmadan giriş yapabilirsiniz.',
  'identity-intro.lead.locked': 'Bundan sonra hesap yeniden açılır.',
  'identity-intro.manual':
    'Pasaport gibi fotoğraflı bir belge ve bir kamera ya da belgenin fotoğrafları gerekir.',
  'identity-intro.companion': 'Kimlik uygulamanız varsa onu kullanabilirsiniz.',
  'identity-intro.time': 'Karar genellikle {{time}} sürer.',
  'identity-intro.kept': 'Belgeleriniz karardan {{time}} sonra silinir.',
  'identity-intro.support': 'Her şeyi burada yaparsınız. Destek ekibini aramanız gerekmez.',

  'identity-means.heading': 'Bunu nasıl göstermek istersiniz?',
  'identity-means.manual': 'Bir belgeyle',
  'identity-means.manual.hint': 'Fotoğraflarını şimdi çekersiniz. Karar daha sonra gelir.',
  'identity-means.companion': 'Kimlik uygulamasıyla',
  'identity-means.companion.named': '{{app}} ile',
  'identity-means.companion.hint': 'Bu cihazda veya başka bir cihazda uygulamada devam edersiniz.',
  'identity-means.heading.none': 'Bu burada yapılamıyor',
  'identity-means.none':
    'Şu anda bunu çevrimiçi göstermenin bir yolu yok. Destek ekibi size yardımcı olabilir.',

  'identity-details.heading': 'Hakkınızda',
  'identity-details.lead': 'Kim olduğunuzu ve size nereden ulaşabileceğimizi yazın.',

  'identity-documents.heading': 'Belgenizin fotoğrafını çekin',
  'identity-documents.lead':
    'Her fotoğraf, seçtiğiniz anda gönderilir. Bu cihazda hiçbir şey kalmaz.',
  'identity-documents.heading.type': 'Belgenizi seçin',
  'identity-documents.lead.type': 'Size ait ve hâlâ geçerli olmalıdır.',
  'identity-documents.type': 'Belge',
  'identity-documents.other-type': 'Başka bir belge kullan',
  'identity-documents.limits': '{{formats}}, her biri en çok {{limit}}.',
  'identity-documents.no-camera': 'Kamera açılmazsa bir dosya seçin.',
  'identity-documents.submit': 'Karar için gönder',
  'document.passport': 'Pasaport',
  'document.identity-card': 'Kimlik kartı',
  'document.residence-permit': 'Oturma izni',
  'document.driving-license': 'Sürücü belgesi',

  'piece.front': 'Ön yüz',
  'piece.front.hint': 'Dört köşesi de, yansıma olmadan',
  'piece.back': 'Arka yüz',
  'piece.back.hint': 'Dört köşesi de, yansıma olmadan',
  'piece.photo-page': 'Fotoğrafınızın olduğu sayfa',
  'piece.photo-page.hint': 'Alttaki satırlarla birlikte sayfanın tamamı',
  'piece.selfie': 'Belgeyle birlikte siz',
  'piece.selfie.hint': 'Yüzünüz ve yanında belge',
  'piece.camera': 'Fotoğraf çek',
  'piece.camera-again': 'Başka bir fotoğraf çek',
  'piece.file': 'Dosya seç',
  'piece.file-again': 'Başka bir dosya seç',
  'piece.missed': 'Kameradan fotoğraf gelmedi. Bunun yerine bir dosya seçin veya yeniden deneyin.',
  'piece.checking': 'Dosyaya bakılıyor…',
  'piece.sending': 'Gönderiliyor…',
  'piece.progress': '{{piece}}: ne kadarı gönderildi',
  'piece.cancel': 'İptal et',
  'piece.retry': 'Yeniden gönder',
  'piece.stored': 'Alındı',
  'piece.stored-preview': 'Alındı. Okunabildiğini kontrol edin.',
  'piece.preview': 'Fotoğrafınız: {{piece}}',
  'piece.missing': 'Bu fotoğraf eksik. Çekin veya bir dosya seçin.',
  'piece.still-sending': 'Bu fotoğraf hâlâ gönderiliyor. Biraz bekleyin.',
  'piece.too-large':
    'Bu dosya {{limit}} sınırını aşıyor. Bunun yerine bir fotoğraf çekin veya daha küçük bir dosya seçin.',
  'piece.interrupted': 'Bu fotoğraf ulaşmadı. Yeniden deneyin.',
  'piece.offline': 'Çevrimdışısınız. Bağlantınız olduğunda yeniden deneyin.',
  'fault.unreadable': 'Okunamadı. İyi ışıkta bir kez daha çekin.',
  'fault.cut-off': 'Bir bölümü fotoğrafın dışında kaldı. Daha uzaktan bir kez daha çekin.',
  'fault.glare':
    'Üzerinde ışık yansıması vardı. Lambalardan ve pencerelerden uzakta bir kez daha çekin.',
  'fault.expired': 'Bu belge artık geçerli değil. Başka bir belge kullanın.',
  'fault.wrong-document': 'Bu başka bir şeyi gösteriyor. Burada adı geçeni çekin.',
  'fault.not-matching': 'Diğer fotoğraflara uymuyor. Bir kez daha çekin.',
  'fault.other': 'Bu fotoğraf bir kez daha gerekiyor.',

  'companion-app.heading': 'Uygulamada devam edin',
  'companion-app.lead':
    'Bu hesabın size ait olduğunu {{app}} üzerinde gösterin. Bu sayfa kendiliğinden devam eder.',
  'companion-app.app': 'kimlik uygulaması',
  'companion-app.open': 'Aç: {{app}}',
  'companion-app.here': 'Uygulama bu cihazda',
  'companion-app.elsewhere': 'Uygulama başka bir cihazda',
  'companion-app.qr': 'Uygulamayı açan QR kodu: {{app}}',
  'companion-app.scan': 'Bu kodu telefonunuzun kamerasıyla okutun.',
  'companion-app.waiting': 'Uygulama bekleniyor…',
  'companion-app.opened': 'Uygulama açık. Orada devam edin.',
  'companion-app.in-progress': 'Kontrol uygulamada sürüyor…',
  'companion-app.expired': 'Kodun süresi doldu. Yenisi geliyor.',
  'companion-app.renew': 'Yeni kod göster',
  'companion-app.other': 'Uygulamayı kullanamıyorum',
  'companion-app.unsafe': 'Uygulama buradan açılamıyor. Başka bir yöntem kullanın.',

  'case-status.heading': 'Başvurunuz',
  'case-status.heading.submitted': 'Başvurunuz bize ulaştı',
  'case-status.heading.in-review': 'Başvurunuz inceleniyor',
  'case-status.heading.more-needed': 'Bir şey daha gerekiyor',
  'case-status.heading.accepted': 'Bu hesap size ait',
  'case-status.heading.refused': 'Başvurunuz reddedildi',
  'case-status.heading.expired': 'Başvurunuzun süresi doldu',
  'case-status.heading.cancelled': 'Başvurunuz iptal edildi',
  'case-status.submitted': 'Gönderdiğiniz her şey bize ulaştı. Burada beklemeniz gerekmez.',
  'case-status.in-review': 'Belgeleriniz şu anda inceleniyor.',
  'case-status.more-needed': 'Karar bu fotoğrafları bekliyor. Diğerlerinin hepsi saklanıyor.',
  'case-status.accepted.password': 'Başvurunuz kabul edildi. Şimdi yeni bir şifre belirleyin.',
  'case-status.accepted.identifier':
    'Başvurunuz kabul edildi. Hangi adresle giriş yaptığınızı öğrenmek için devam edin.',
  'case-status.accepted.second-factor':
    'Başvurunuz kabul edildi. Devam ettiğinizde eski ikinci adımınız kaldırılır.',
  'case-status.accepted.locked': 'Başvurunuz kabul edildi. Devam ettiğinizde hesap yeniden açılır.',
  'case-status.refused':
    'Gönderdikleriniz hesabın size ait olduğunu göstermiyor. Başka belgelerle yeniden başlayın veya yardım alın.',
  'case-status.expired':
    'Başvuru zamanında tamamlanmadı ve gönderdikleriniz silindi. Hâlâ gerekiyorsa yeniden başlayın.',
  'case-status.cancelled': 'Hesapta hiçbir şey değişmedi. Giriş yapın veya yeniden başlayın.',
  'case-status.time': 'Kararın {{time}} sonra çıkması bekleniyor.',
  'case-status.target': 'Kararı {{target}} adresine göndeririz.',
  'case-status.later': 'Bu sayfaya daha sonra dönün.',
  'case-status.number': 'Başvuru numarası: {{number}}',
  'case-status.send-more': 'Bu fotoğrafları çek',
  'case-status.done': 'Şimdilik bitir',
  'case-status.cancel': 'Bu başvuruyu durdur',
  'case-status.cancel-sure': 'Gönderilenler o zaman silinir. Bu geri alınamaz.',
  'case-status.cancel-now': 'Durdur',
  'over.case-open': 'Başvurunuz bize ulaştı',
  'over.case-open.number': 'Numarası {{number}}. Başvurunuzu sorarken bu numarayı belirtin.',
  'over.case-open.lead': 'Ne durumda olduğunu görmek için istediğiniz zaman dönün.',

  'problem.file-too-large':
    'Bu dosya çok büyük. Bunun yerine bir fotoğraf çekin veya daha küçük bir dosya seçin.',
  'problem.file-type': 'Bu tür bir dosya kullanılamaz. Fotoğraf çekin veya bir resim seçin.',
  'problem.file-unreadable': 'Bu fotoğraf okunamıyor. Bir kez daha çekin.',
  'problem.file-too-small':
    'Bu fotoğraf okunamayacak kadar küçük. Daha yakından bir kez daha çekin.',
  'problem.companion-refused':
    'Kontrol uygulamada durduruldu. Yeniden başlayın veya başka bir yöntem kullanın.',
  'problem.companion-expired': 'Kodun süresi doldu. İşte yenisi.',
  'problem.companion-location':
    'Uygulama bulunduğunuz yeri göremiyor, oysa buna ihtiyacı var. Uygulamada izin verin veya başka bir yöntem kullanın.',
} satisfies IdentityWords;
