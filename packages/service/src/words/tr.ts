// Türkçe. “Siz” ile; ögelerin sözcükleri: şifre, ikinci adım, başvuru. Hiçbir değer ek almaz: ardından “hesabınız”,
// “kodunuz”, “boyunca”, “ile”, “numaralı”, “konumundan” gibi bir sözcük gelir.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Turkish. */
export const tr: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `${service} kodunuz: ${code}. ${life} boyunca geçerlidir. Kodu kimseyle paylaşmayın.`,
    email: ({ code, service, life }) =>
      `${service} kodunuz: ${code}. ${life} boyunca geçerlidir. Kodu siz istemediyseniz şifrenizi değiştirin.`,
    push: ({ service, place }) => `${service} hesabınıza ${place} konumundan giriş yapılsın mı?`,
    pushReset: ({ service, place }) =>
      `${service} hesabınıza ${place} konumundan yeni bir şifre belirlensin mi?`,
    resetLink: ({ service, life, link }) =>
      `${service} hesabınıza bu bağlantıyla yeni bir şifre belirleyin. Bağlantı ${life} boyunca ve bir kez geçerlidir. Bunu siz istemediyseniz mesajı dikkate almayın: hiçbir şey değişmedi.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `${service} şifreniz değiştirildi. Bunu siz yapmadıysanız şifrenizi hemen yeniden sıfırlayın.`,
    identifierIs: ({ service, identifier }) =>
      `${service} hesabınıza ${identifier} ile giriş yapıyorsunuz. Bunu kimseyle paylaşmayın. Bunu siz istemediyseniz mesajı dikkate almayın: hiçbir şey değişmedi.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} artık ${service} hesabınız için kullanılamıyor. ${username} kullanıcı adı ve her zamanki şifrenizle giriş yapın, ardından yeni bir adres verin.`,
    addressLink: ({ service, life, link }) =>
      `${service} hesabınıza bundan sonra bu adresle giriş yapacağınızı bu bağlantıyla onaylayın. Bağlantı ${life} boyunca ve bir kez geçerlidir. Bunu siz istemediyseniz mesajı dikkate almayın: hiçbir şey değişmedi.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `${service} hesabınıza bundan sonra ${address} ile giriş yapıyorsunuz. Bunu siz yapmadıysanız hemen bize bildirin.`,
    mobileNumber: 'Cep telefonu numarası',
    mobileNumberHint: 'Ülke koduyla, örneğin +41 79 555 01 23',
    termsHeading: 'Yeni kullanım koşulları',
    termsLead: 'Kullanım koşullarımız değişti. Devam etmek için kabul edin.',
    acceptTerms: 'Kullanım koşullarını kabul ediyorum',
    displayName: 'Başkalarının gördüğü ad',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `Kimliğinizi kontrol ediyoruz. ${service} başvurunuzun numarası: ${number}. Bu bağlantı başvurunuzun durumunu her cihazda gösterir:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `${number} numaralı ${service} başvurunuz için sizden yeniden bir şey gerekiyor. Bu bağlantı ne gerektiğini gösterir:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `${number} numaralı ${service} başvurunuz sonuçlandı: kim olduğunuzu biliyoruz. Bu bağlantıyla devam edin:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `${number} numaralı ${service} başvurunuz sonuçlandı: kim olduğunuzu belirleyemedik. Bu bağlantıyla yeniden deneyebilirsiniz:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `${number} numaralı ${service} başvurunuz zamanında sonuçlanmadı. Gönderdikleriniz silindi. Bu bağlantıyla yeniden başlayabilirsiniz:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `${number} numaralı ${service} başvurunuz iptal edildi. Gönderdikleriniz silindi.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `Birisi ${service} hesabınızı kurtarmak istiyor. Bu siz değilseniz bu bağlantıyla durdurun:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `${service} hesabınızın ikinci adımı kaldırıldı. Bunu siz yapmadıysanız şifrenizi hemen değiştirin.`,
    fields: {
      name: 'Ad ve soyad',
      contact: 'Size ulaşabileceğimiz e-posta adresi',
      phone: 'Bize verdiğiniz cep telefonu numarası',
      'birth-year': 'Doğum yılı',
      known: 'Hesap hakkında bildikleriniz: ne zaman açıldığı, ne için kullanıldığı',
      'lost-factor': 'İkinci adımımı da kaybettim',
    },
  },
};
