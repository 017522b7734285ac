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
