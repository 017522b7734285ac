// Hesap kurtarmanın Türkçe sözcükleri; terimler ve kurallar tr.ts içinde. Ayrıca:
//
//   reset                        sıfırlamak
//   link                         bağlantı; mesajla gelir
//   recovery address             kurtarma adresi
//   managed                      kurumun yönettiği
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Şifrenizi sıfırlayın',
  'password-reset.lead': 'Giriş yaparken kullandığınız adresi girin.',
  'link.login': 'Girişe dön',
  'link.identity-check': 'Başvurumun ne durumda olduğunu görmek istiyorum',

  'access.lead': 'Ne olduğunu seçin.',
  'access.password': 'Şifremi unuttum',
  'access.identifier': 'E-posta adresimi unuttum',
  'access.address': 'E-posta adresim artık yok',
  'access.second-step': 'Telefonumu veya uygulamamı kaybettim',
  'access.other': 'Başka bir şey',
  'access.second-step.heading': 'İkinci adımınız kayboldu',
  'access.second-step.lead': 'Şifrenizi hâlâ biliyor musunuz?',
  'access.second-step.only': 'Şifremi biliyorum',
  'access.second-step.only.hint': 'Şifreyle giriş yapın, ardından “{{choice}}” seçeneğini seçin.',
  'access.second-step.both': 'Şifremi de kaybettim',
  'access.second-step.both.hint': 'Yeni bir şifreyle başlayın. Tek başvuru ikisini de kapsar.',

  'choose-recovery.heading': 'Siz olduğunuzu doğrulayın',
  'choose-recovery.lead': 'Şu anda kullanabileceğiniz bir yöntem seçin.',
  'choose-recovery.none':
    'Bu hesapta kullanılabilecek bir kurtarma adresi, telefon veya uygulama yok. Hesabın size ait olduğunu başka bir yöntemle kanıtlayın.',
  'choose-recovery.heading.managed': 'Bu şifre burada sıfırlanamıyor',
  'choose-recovery.managed':
    'Bu şifreyi kurumunuz yönetiyor. Kurumunuzun sistem yöneticisine başvurun.',
  'recovery.email-link': 'E-postayla bağlantı',
  'action.no-access': 'Bunların hiçbirine erişemiyorum',

  'confirm-target.heading': 'Tamamını yazın',
  'confirm-target.lead.sms':
    'Bu hesapta kayıtlı telefon numarası: {{target}}. Numaranın tamamını yazdığınızda oraya bir kod göndeririz.',
  'confirm-target.lead.email':
    'Bu hesapta kayıtlı kurtarma adresi: {{target}}. Adresin tamamını yazdığınızda oraya bir mesaj göndeririz.',
  'confirm-target.label.sms': 'Telefon numarası',
  'confirm-target.label.email': 'Kurtarma adresi',

  'link-sent.heading': 'E-posta kutunuza bakın',
  'link-sent.lead': '{{target}} adresine bir bağlantı gönderdik.',
  'link-sent.lead.unknown': 'Bu adrese ait bir hesap varsa bir mesaj gönderdik.',
  'link-sent.expires': 'Bağlantı {{time}} daha geçerli.',
  'link-sent.expired': 'Bağlantının süresi doldu.',
  'link-sent.waiting': 'Bağlantıyı açtığınızda bu sayfa kendiliğinden devam eder.',
  'link-sent.resend': 'Tekrar gönder',
  'link-sent.resend-in': 'Tekrar gönder ({{time}} sonra)',
  'link-sent.sent': 'Mesaj bir kez daha istendi.',

  'open-link.heading': 'Şifrenizi sıfırlayın',
  'open-link.lead': 'Bu bağlantı {{account}} hesabı için.',
  'open-link.lead-unnamed': 'Bu bağlantı sizin hesabınız için.',
  'open-link.other': 'Burada başka bir hesap açık: {{other}}. Bu bağlantı {{account}} hesabı için.',
  'open-link.other-unnamed':
    'Burada başka bir hesap açık: {{other}}. Bu bağlantı o hesap için değil.',
  'action.open-link': 'Yeni şifre belirle',

  'new-password.heading': 'Yeni bir şifre belirleyin',
  'new-password.lead': '{{identifier}} hesabı için',
  'new-password.label': 'Yeni şifre',
  'new-password.repeat': 'Yeni şifre (tekrar)',
  'new-password.rules': 'Şifrenin koşulları',
  'new-password.unmet': 'Şifre henüz tüm koşulları karşılamıyor. Listeye bakın.',
  'new-password.met': 'Şifre tüm koşulları karşılıyor.',
  'new-password.sign-out': 'Diğer cihazlardan çıkış yap',
  'action.save-password': 'Şifreyi kaydet',
  'required.new-password': 'Yeni bir şifre girin.',
  'rule.min-length_one': 'En az {{count}} karakter',
  'rule.min-length_other': 'En az {{count}} karakter',
  'rule.max-length_one': 'En çok {{count}} karakter',
  'rule.max-length_other': 'En çok {{count}} karakter',
  'rule.lower-case': 'Bir küçük harf',
  'rule.upper-case': 'Bir büyük harf',
  'rule.digit': 'Bir rakam',
  'rule.symbol': 'Tire veya nokta gibi bir simge',
  'rule.not-identifier': 'Adresinizi veya kullanıcı adınızı içermemeli',
  'rule.met': '(karşılandı)',
  'rule.unmet': '(henüz karşılanmadı)',
  'form.breached': 'Bu şifre, çalınmış şifreler listesinde yer alıyor. Başka bir şifre seçin.',
  'form.reused': 'Bu şifre daha önce kullanıldı. Başka bir şifre seçin.',
  'form.mismatch': 'İki şifre birbirini tutmuyor. Bunu yeniden yazın.',

  'over.password-changed': 'Şifreniz değişti',
  'over.password-changed.lead':
    'E-posta programları gibi, hâlâ eski şifreyi kullanan uygulamalar yeni şifreyi ister.',

  'phone.heading': 'Adresinizi bulun',
  'phone.lead': 'Kaydolurken verdiğiniz cep telefonu numarasını girin.',
  'phone.label': 'Cep telefonu numarası',
  'phone.country': 'Numaranın ülkesi',
  'phone.country-hint': '+ ile başlayan numaralarda gerekmez.',
  'phone.empty': 'Cep telefonu numaranızı girin.',
  'phone.wrong': 'Bu tam bir telefon numarası değil. Rakamlarını ve ülkesini kontrol edin.',
  'phone.no-country': 'Bu numaranın ülkesi eksik. +90 gibi, + ve ülke koduyla başlayın.',
  'form.not-mobile':
    'Bu bir cep telefonu numarası değil. Kaydolurken verdiğiniz cep telefonu numarasını girin.',

  'recovery-email.heading': 'Kurtarma adresiniz',
  'recovery-email.lead': 'Hesabınız için verdiğiniz diğer e-posta adresini girin.',
  'recovery-email.empty': 'Kurtarma adresinizi girin.',
  'recovery-email.back': 'Cep telefonu numarasını değiştir',
  'form.address': 'Bu tam bir e-posta adresi değil. Adres ad@example.org biçimindedir.',

  'choose-delivery.heading': 'Nereye gönderelim?',
  'choose-delivery.lead': 'Adresiniz bir mesajla gelir. Burada gösterilmez.',
  'choose-delivery.none':
    'Adresinizi gönderebileceğimiz bir yer yok. Hesabın size ait olduğunu başka bir yöntemle kanıtlayın.',
  'delivery.sms': 'SMS ile',
  'delivery.email': 'E-posta ile',

  'delivered.heading': 'Mesajlarınıza bakın',
  'delivered.lead.sms': 'Adresinizi SMS ile {{target}} numarasına gönderdik.',
  'delivered.lead.email': 'Adresinizi e-posta ile {{target}} adresine gönderdik.',
  'delivered.note': 'Adres burada değil, mesajda.',
  'delivered.other': 'Başka bir yolla gönder',
  'delivered.no-access': 'Bu mesajı okuyamıyorum',
  'delivered.sent': 'Mesaj bir kez daha yolda.',
  'over.identifier-delivered': 'Adresiniz yolda',
  'over.identifier-delivered.lead': 'Mesajdaki adresle giriş yapın.',

  'choose-account.heading': 'Hangi hesap size ait?',
  'choose-account.lead': 'Giriş yapmak istediğiniz hesabı seçin.',
  'choose-account.none': 'Hiçbiri benim değil',

  'reidentification.heading': 'Adresiniz artık yok',
  'reidentification.lead': 'Hesabınız ve şifreniz olduğu gibi kalır.',
  'reidentification.mailbox': 'Yalnızca e-posta kutusu yok',
  'reidentification.mailbox.way':
    'Burada eski adresle bir kez daha giriş yapın, ardından adresi değiştirin.',
  'reidentification.address': 'Adres silindi, iptal edildi veya serbest bırakıldı',
  'reidentification.address.way':
    'Size gönderdiğimiz kullanıcı adıyla giriş yapın. Bir şey gelmediyse eski adresle giriş yapın, biz gönderelim.',
  'reidentification.label': 'Kullanıcı adı veya eski adres',

  'identifier-revoked.heading': 'Bu adres artık kullanılmıyor',
  'identifier-revoked.lead':
    'Bir kullanıcı adı gönderdik ({{targets}}): onunla ve her zamanki şifrenizle giriş yapın.',
  'identifier-revoked.lead.organization':
    '{{organization}} bu adresi artık giriş için kullanmıyor. Bir kullanıcı adı gönderdik ({{targets}}): onunla ve her zamanki şifrenizle giriş yapın.',
  'identifier-revoked.none': 'Kullanıcı adı gönderilebilecek bir telefon veya başka bir adres yok.',
  'identifier-revoked.none.organization':
    '{{organization}} bu adresi artık giriş için kullanmıyor. Kullanıcı adı gönderilebilecek bir telefon veya başka bir adres yok.',
  'identifier-revoked.note': 'Bir şey gelmedi mi? Bir dakika sürebilir; spam klasörüne de bakın.',
  'identifier-revoked.continue': 'Kullanıcı adıyla giriş yap',
  'identifier-revoked.sent': 'Kullanıcı adı bir kez daha yolda.',
  'identifier-revoked.administrator': 'Kurumunuzun sistem yöneticisi size yardımcı olabilir.',
  'identifier-revoked.contact': 'Kurumunuzun sistem yöneticisi size yardımcı olabilir: {{contact}}',

  'username.heading': 'Kullanıcı adıyla giriş yapın',
  'username.lead': 'Size gönderdiğimiz mesajda yazıyor. Şifreniz değişmedi.',
  'username.label': 'Mesajdaki kullanıcı adı',
  'username.hint': 'Genellikle baş harflerden ve rakamlardan oluşur, AB123456 gibi.',

  'new-details.heading': 'Yeni bir adres seçin',
  'new-details.lead': 'Artık onunla giriş yaparsınız. Hesabınız ve şifreniz olduğu gibi kalır.',
  'new-details.label': 'Yeni e-posta adresi',
  'new-details.repeat': 'Yeni e-posta adresi bir kez daha',
  'new-details.mismatch': 'İki adres birbirini tutmuyor. Bunu yeniden yazın.',
  'new-details.expires': 'Bunun için kalan süre: {{time}}. Sonra hesap kapatılır.',
  'new-details.later': 'Daha sonra giriş yap',
  'new-details.later.note': 'Bir sonraki girişinizde buraya dönersiniz.',
  'form.address-in-use': 'Bu adres başka bir hesaba ait. Başka bir adres kullanın.',
  'form.same-as-recovery': 'Bu, kurtarma adresiniz. Giriş için başka bir adres kullanın.',
  'form.not-deliverable':
    'Bu adrese bir şey gönderilemiyor. Kontrol edin veya başka bir adres kullanın.',
  'form.revoked-domain': 'Bu alan adındaki adresler artık kullanılmıyor. Başka bir adres kullanın.',

  'problem.link-used':
    'Bu bağlantı daha önce kullanıldı. Yeni bir bağlantı almak için adresinizi girin.',
  'problem.link-expired':
    'Bu bağlantının süresi doldu. Yeni bir bağlantı almak için adresinizi girin.',
  'problem.link-superseded':
    'Daha yeni bir bağlantı gönderildi. Onu açın veya bir bağlantı daha almak için adresinizi girin.',
  'problem.link-broken':
    'Bu bağlantı eksik. Mesajdaki bağlantıyı bir kez daha açın veya yeni bir bağlantı almak için adresinizi girin.',
  'problem.target-rejected':
    'Bu bilgi hesapta kayıtlı olanla uyuşmuyor. Kontrol edip yeniden yazın veya başka bir yöntem kullanın.',
} satisfies RecoveryWords;
