// Türkçe. Cümlelerde ve başlıklarda “siz” (“Şifrenizi girin”); düğmelerde ve bağlantılarda yalın emir (“Giriş yap”).
// Hiçbir {{parametre}} ek almaz: ardından “cihazına”, “numarasına”, “adresine”, “üzerinde”, “sonra”, “daha” gelir.
// {{time}} yalın durumdadır (“24 saniye”, “3 gün”).
//
//   account, account service     hesap, hesap hizmeti
//   sign in, sign-in             giriş yapmak, giriş
//   address, e-mail address      adres, e-posta adresi
//   password                     şifre; e-posta kutusununki başkadır
//   second step                  ikinci adım
//   way                          yöntem
//   code, backup code            kod, yedek kod
//   authenticator app            kimlik doğrulama uygulaması
//   passkey, security key        geçiş anahtarı, güvenlik anahtarı
//   device, trust this device    cihaz, bu cihaza güvenmek
//   request, approve             istek, onaylamak
//   locked, blocked              kilitli, engellenmiş
//   help, support                yardım, destek ekibi
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Giriş yapın',
  'credentials.heading.organization': '{{organization}} hesabınızla giriş yapın',
  'identifier.heading': 'Giriş yapın',
  'identifier.label': 'E-posta adresi',
  'password.label': 'Şifre',
  'password.show': 'Şifreyi göster',
  'password.hide': 'Şifreyi gizle',
  'password.caps-lock': 'Büyük harf kilidi (Caps Lock) açık.',
  'action.sign-in': 'Giriş yap',
  'action.continue': 'Devam et',
  'action.retry': 'Tekrar dene',
  'action.passkey': 'Geçiş anahtarı kullan',
  'required.identifier': 'E-posta adresinizi girin.',
  'required.password': 'Şifrenizi girin.',
  'hint.mailbox': 'E-posta kutunuzun değil, hesabınızın şifresi.',
  'wait.heading': 'Biraz bekleyin',
  'framed.lead':
    'Bu sayfa başka bir sitenin içinde gösteriliyor. Giriş yapmak için sayfayı tek başına açın.',
  'status.slow': 'İşleminiz sürüyor…',
  'status.idle':
    'Burada bir süredir işlem yapılmadı; güvenlik için şifre veya kod silindi. Geri kalan her şey duruyor.',
  'link.reset-password': 'Şifrenizi mi unuttunuz?',
  'link.trouble': 'Giriş yapamıyor musunuz?',
  'link.find-identifier': 'E-posta adresinizi mi unuttunuz?',
  'link.address-gone': 'E-posta adresiniz kapandı mı?',
  'link.change-identifier': 'Giriş adresini değiştir',
  'link.mailbox-password': 'E-posta kutusunun şifresini belirle',
  'link.display-problem': 'Bir şey düzgün görünmüyor mu?',
  'link.identity-app': 'Kimlik uygulaması kılavuzu',
  'link.secure-account': 'Hesabı güvene al',
  'link.support': 'Yardım al',
  'link.all': 'Giriş için yardım',

  'password.heading': 'Şifrenizi girin',
  'password.lead': '{{identifier}} olarak giriş yapıyorsunuz',
  'action.change-identifier': 'Başka bir adres kullan',
  'action.back': 'Girişe dön',
  'action.again': 'Baştan başla',
  'action.other': 'Başka bir yöntem kullan',
  'action.correct': 'Başka bir adres veya numara kullan',
  'action.assist': 'Bunların hiçbirini kullanamıyorum',
  'action.use-another': 'Başka bir hesap kullan',
  'action.verify': 'Devam et',

  'trust.label': 'Bu cihaza güven',
  'trust.hint_one': 'Bu cihazda bir gün boyunca ikinci adım istenmez.',
  'trust.hint_other': 'Bu cihazda {{count}} gün boyunca ikinci adım istenmez.',
  'trust.hint-open': 'Bu cihazda bir dahaki sefere ikinci adım istenmez.',

  'code.heading': 'Kodu girin',
  'code.label': 'Kod',
  'code.lead.totp': 'Kimlik doğrulama uygulamanızı açın ve orada görünen kodu yazın.',
  'code.lead.totp.device': '{{device}} üzerinde görünen kodu yazın.',
  'code.lead.sms': '{{target}} numarasına SMS ile bir kod gönderdik.',
  'code.lead.email': '{{target}} adresine e-postayla bir kod gönderdik.',
  'code.lead.backup':
    'Sakladığınız yedek kodlardan birini yazın. Her kod yalnızca bir kez kullanılabilir.',
  'code.hint': 'Kod tamamlanınca kendiliğinden kontrol edilir.',
  'code.not-received.sms': 'Kod gelmedi mi? Gelmesi bir dakikayı bulabilir.',
  'code.not-received.email': 'Kod gelmedi mi? Spam klasörüne de bakın.',
  'code.expires': 'Kod {{time}} daha geçerli.',
  'code.resend': 'Yeni kod gönder',
  'code.resend-in': 'Yeni kod gönder ({{time}} sonra)',
  'code.sent': 'Yeni kod yolda.',
  'code.left_one': 'Bir yedek kodunuz kaldı. En kısa zamanda yenilerini oluşturun.',
  'code.left_other': '{{count}} yedek kodunuz kaldı. En kısa zamanda yenilerini oluşturun.',
  'required.code': 'Kodu girin.',

  'push.heading': 'Cihazınızda onaylayın',
  'push.lead': '{{device}} cihazına bir onay isteği gönderdik.',
  'push.number': 'Cihazda şu sayıyı seçin:',
  'push.place': 'İsteğin geldiği yer: {{place}} ({{time}})',
  'push.place-unknown': 'İsteğin gönderildiği zaman: {{time}}',
  'push.waiting': 'Onayınız bekleniyor…',
  'push.resend': 'Yeni istek gönder',
  'push.resend-in': 'Yeni istek gönder ({{time}} sonra)',
  'push.sent': 'Yeni istek yolda.',

  'passkey.heading': 'Geçiş anahtarınızı kullanın',
  'passkey.lead':
    'Tarayıcınız parmak izinizi, yüzünüzü, bir güvenlik anahtarını veya bu cihazın PIN kodunu ister.',
  'passkey.absent': 'Bu tarayıcı burada geçiş anahtarı kullanamıyor. Başka bir yöntem kullanın.',

  'choose-factor.heading': 'Başka bir yöntem seçin',
  'choose-factor.lead': 'Siz olduğunuzu nasıl doğrulamak istersiniz?',
  'choose-factor.support':
    'Güvenliğiniz için destek ekibi, talep edilse bile ikinci adımı kapatmaz.',
  'factor.totp': 'Kimlik doğrulama uygulamasındaki kod',
  'factor.push': 'Uygulamada onay',
  'factor.passkey': 'Geçiş anahtarı veya güvenlik anahtarı',
  'factor.sms': 'SMS ile kod',
  'factor.email': 'E-postayla kod',
  'factor.backup': 'Yedek kod',

  'locked.heading': 'Bu hesap kilitli',
  'locked.lead-in': 'Kilit {{time}} sonra açılır. Bu arada yeni bir şifre belirleyebilirsiniz.',
  'locked.lead': 'Siz hesabı kurtarana kadar kilitli kalır.',
  'locked.open': 'Hesap yeniden kullanılabilir. Tekrar giriş yapın.',
  'locked.assist': 'Bu hesabın bana ait olduğunu kanıtla',

  'blocked.heading': 'Bu hesap engellendi',
  'blocked.lead': 'Hesabı kurumunuz engelledi. Kurumunuzun sistem yöneticisine başvurun.',
  'blocked.lead.organization':
    'Hesabı engelleyen kurum: {{organization}}. Bu kurumun sistem yöneticisine başvurun.',
  'blocked.contact': 'İletişim: {{contact}}',
  'blocked.assist': 'Yardım al',

  'already-signed-in.heading': 'Zaten giriş yaptınız',
  'already-signed-in.lead': 'Bu tarayıcıda {{account}} hesabı açık.',

  'captcha.heading': 'Bir kontrol daha',
  'captcha.lead': 'Bu kontrol, giriş yapanın bir insan olduğunu gösterir.',
  'captcha.absent': 'Kontrol burada gösterilemiyor. Yardım alın veya daha sonra baştan başlayın.',

  'form.heading': 'Birkaç bilgi',
  'form.required': 'Devam etmek için bu bilgi gerekli.',
  'form.format': 'Bu bilgi beklenen biçimde değil. Yazdığınızı kontrol edin.',
  'form.too-short': 'Bu bilgi çok kısa.',
  'form.too-long': 'Bu bilgi çok uzun.',
  'form.rejected': 'Bu bilgi kabul edilmiyor. Başka bir şey yazın.',
  'form.optional': '{{label}} (isteğe bağlı)',
  'form.choose': 'Seçin…',

  'redirect.heading': 'Başka bir sayfada devam edin',
  'redirect.lead': 'Ardından buraya dönersiniz.',
  'redirect.lead.to': 'Sonraki adım {{to}} üzerinden yapılır. Ardından buraya dönersiniz.',
  'redirect.unsafe': 'Sonraki sayfa buradan açılamıyor. Yardım alın.',

  'unknown.heading': 'Bu sayfa güncel değil',
  'unknown.lead':
    'Sonraki adım için sayfanın daha yeni bir sürümü gerekli. Sayfayı yenileyin veya yardım alın.',

  'over.signed-in': 'Giriş yaptınız',
  'over.second-factor-passed': 'Doğrulandı',
  'over.left': 'İşlemden çıktınız',
  'over.expired': 'İşlem çok uzun sürdü',
  'over.going': 'Sonraki sayfa açılıyor…',
  'lost.heading': 'Buradan devam edilemiyor',

  'problem.credentials-rejected':
    'Adres ile şifre birbirini tutmuyor. İkisini de kontrol edip tekrar deneyin.',
  'problem.code-rejected': 'Bu kod uyuşmuyor. Kontrol edip yeniden yazın.',
  'problem.code-rejected.left_one': 'Bu kod uyuşmuyor. Bir kez daha deneyebilirsiniz.',
  'problem.code-rejected.left_other': 'Bu kod uyuşmuyor. {{count}} kez daha deneyebilirsiniz.',
  'problem.code-expired': 'Bu kodun süresi doldu. Yeni bir kod isteyin.',
  'problem.code-used':
    'Bu kod daha önce kullanıldı. Yeni bir kod yazın veya başka bir yöntem kullanın.',
  'problem.code-superseded': 'Daha yeni bir kod gönderildi. En son gelen kodu yazın.',
  'problem.code-exhausted':
    'Bu kodla çok fazla deneme yapıldı. Yeni bir kod isteyin veya başka bir yöntem kullanın.',
  'problem.backup-codes-spent': 'Tüm yedek kodlar kullanıldı. Başka bir yöntem kullanın.',
  'problem.push-refused':
    'İstek cihazda reddedildi. Yeni bir istek gönderin veya başka bir yöntem kullanın.',
  'problem.push-expired':
    'İstek zamanında yanıtlanmadı. Yeni bir istek gönderin veya başka bir yöntem kullanın.',
  'problem.push-answered-elsewhere':
    'İstek başka bir giriş için yanıtlandı. Yeni bir istek gönderin veya başka bir yöntem kullanın.',
  'problem.passkey-rejected':
    'Bu geçiş anahtarı kabul edilmedi. Başka bir anahtar veya başka bir yöntem kullanın.',
  'problem.passkey-dismissed':
    'Geçiş anahtarı kullanılmadı. Tekrar deneyin veya başka bir yöntem kullanın.',
  'problem.passkey-unsupported':
    'Bu tarayıcı burada geçiş anahtarı kullanamıyor. Başka bir yöntem kullanın.',
  'problem.captcha-rejected': 'Kontrol tamamlanamadı. Bir kez daha yapın.',
  'problem.fields-rejected': 'Bazı bilgilerin değişmesi gerekiyor. İşaretli alanlara bakın.',
  'problem.resend-too-soon': 'Son gönderim az önce yapıldı. Biraz bekleyip yeniden gönderin.',
  'problem.resend-too-soon.in': 'Son gönderim az önce yapıldı. {{time}} sonra yeniden gönderin.',
  'problem.rate-limited': 'Çok fazla deneme yapıldı. Bir süre bekleyip tekrar deneyin.',
  'problem.rate-limited.in': 'Çok fazla deneme yapıldı. {{time}} sonra tekrar deneyin.',
  'problem.not-offered': 'Bu yöntem şu anda kullanılamıyor. Başka bir yöntem seçin.',
  'problem.denied': 'Buna buradan izin verilmiyor. Baştan başlayın veya yardım alın.',
  'problem.stale': 'Bu sayfa güncel değildi. Şimdi gösterilen adımla devam edin.',
  'problem.offline':
    'İnternet bağlantınız yok. Yazdıklarınız kaybolmadı: bağlantı gelince tekrar deneyin.',
  'problem.network': 'Hesap hizmetine ulaşılamadı. Yazdıklarınız kaybolmadı: tekrar deneyin.',
  'problem.timeout':
    'Hesap hizmetinin yanıt vermesi çok uzun sürüyor. Yazdıklarınız kaybolmadı: tekrar deneyin.',
  'problem.aborted': 'İşlem yarıda kaldı. Tekrar deneyin.',
  'problem.unavailable': 'Hesap hizmeti şu anda kullanılamıyor. Birazdan tekrar deneyin.',
  'problem.unavailable.in': 'Hesap hizmeti şu anda kullanılamıyor. {{time}} sonra tekrar deneyin.',
  'problem.intercepted':
    'Hesap hizmeti yerine arada başka bir şey yanıt verdi. Herkese açık bir ağda önce ağın giriş sayfasını açın, sonra tekrar deneyin.',
  'problem.malformed':
    'Hesap hizmetinden bu sayfanın anlamadığı bir yanıt geldi. Tekrar deneyin veya yardım alın.',
  'problem.misconfigured': 'Bu sayfada giriş henüz hazır değil. Yardım alın.',
  'problem.unknown': 'Bu işlem tamamlanamadı. Tekrar deneyin.',
  'problem.journey-expired':
    'İşlem çok uzun sürdü ve güvenliğiniz için kapatıldı. Baştan başlayın.',
  'problem.reference': 'Referans: {{reference}}',
} satisfies SignInWords;
