// Polskie słowa odzyskiwania dostępu; glosariusz i zasady są w pl.ts. Ponadto:
//
//   reset                        zresetować
//   link                         link; przychodzi w wiadomości
//   recovery address             adres do odzyskiwania konta
//   managed                      zarządza nim organizacja
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'Zresetuj hasło',
  'password-reset.lead': 'Wpisz adres, którego używasz do logowania.',
  'link.login': 'Wróć do logowania',

  'choose-recovery.heading': 'Potwierdź, że to Ty',
  'choose-recovery.lead': 'Wybierz sposób, z którego możesz teraz skorzystać.',
  'choose-recovery.none':
    'To konto nie ma adresu do odzyskiwania, telefonu ani aplikacji, z których można skorzystać. Potwierdź w inny sposób, że to Twoje konto.',
  'choose-recovery.heading.managed': 'Tego hasła nie można tutaj zresetować',
  'choose-recovery.managed':
    'Tym hasłem zarządza Twoja organizacja. Skontaktuj się z jej administracją.',
  'recovery.email-link': 'Link z e-maila',
  'action.no-access': 'Nie mam dostępu do niczego z tej listy',

  'confirm-target.heading': 'Wpisz w całości',
  'confirm-target.lead.sms':
    'Numer telefonu przypisany do tego konta: {{target}}. Wpisz cały numer, a wyślemy na niego kod.',
  'confirm-target.lead.email':
    'Adres do odzyskiwania tego konta: {{target}}. Wpisz cały adres, a wyślemy na niego wiadomość.',
  'confirm-target.label.sms': 'Numer telefonu',
  'confirm-target.label.email': 'Adres do odzyskiwania konta',

  'link-sent.heading': 'Sprawdź skrzynkę pocztową',
  'link-sent.lead': 'Link został wysłany na adres {{target}}.',
  'link-sent.lead.unknown': 'Jeśli istnieje konto z tym adresem, wiadomość została wysłana.',
  'link-sent.expires': 'Pozostały czas ważności linku: {{time}}.',
  'link-sent.expired': 'Link stracił ważność.',
  'link-sent.waiting': 'Po otwarciu linku ta strona sama przejdzie dalej.',
  'link-sent.resend': 'Wyślij ponownie',
  'link-sent.resend-in': 'Wyślij ponownie (pozostało: {{time}})',
  'link-sent.sent': 'Prośba o wysłanie wiadomości została ponowiona.',

  'open-link.heading': 'Zresetuj hasło',
  'open-link.lead': 'Ten link dotyczy konta {{account}}.',
  'open-link.lead-unnamed': 'Ten link dotyczy Twojego konta.',
  'open-link.other': 'Otwarte jest tu inne konto: {{other}}. Ten link dotyczy konta {{account}}.',
  'open-link.other-unnamed': 'Otwarte jest tu inne konto: {{other}}. Ten link go nie dotyczy.',
  'action.open-link': 'Ustaw nowe hasło',

  'new-password.heading': 'Ustaw nowe hasło',
  'new-password.lead': 'Do konta {{identifier}}',
  'new-password.label': 'Nowe hasło',
  'new-password.repeat': 'Powtórz nowe hasło',
  'new-password.rules': 'Wymagania dotyczące hasła',
  'new-password.unmet': 'Hasło nie spełnia jeszcze wszystkich wymagań. Sprawdź listę.',
  'new-password.met': 'Hasło spełnia wszystkie wymagania.',
  'new-password.sign-out': 'Wyloguj na innych urządzeniach',
  'action.save-password': 'Zapisz hasło',
  'required.new-password': 'Wpisz nowe hasło.',
  'rule.min-length_one': 'Co najmniej {{count}} znak',
  'rule.min-length_few': 'Co najmniej {{count}} znaki',
  'rule.min-length_many': 'Co najmniej {{count}} znaków',
  'rule.min-length_other': 'Co najmniej {{count}} znaku',
  'rule.max-length_one': 'Najwyżej {{count}} znak',
  'rule.max-length_few': 'Najwyżej {{count}} znaki',
  'rule.max-length_many': 'Najwyżej {{count}} znaków',
  'rule.max-length_other': 'Najwyżej {{count}} znaku',
  'rule.lower-case': 'Mała litera',
  'rule.upper-case': 'Wielka litera',
  'rule.digit': 'Cyfra',
  'rule.symbol': 'Znak specjalny, na przykład myślnik lub kropka',
  'rule.not-identifier': 'Bez Twojego adresu i nazwy użytkownika',
  'rule.met': '(spełnione)',
  'rule.unmet': '(jeszcze niespełnione)',
  'form.breached': 'To hasło znajduje się na liście skradzionych haseł. Wybierz inne.',
  'form.reused': 'To hasło było już używane. Wybierz inne.',
  'form.mismatch': 'Oba hasła różnią się od siebie. Wpisz to jeszcze raz.',

  'over.password-changed': 'Twoje hasło zostało zmienione',
  'over.password-changed.lead':
    'Aplikacje, które nadal używają starego hasła, na przykład programy pocztowe, zapytają o nowe.',

  'problem.link-used': 'Ten link został już użyty. Wpisz swój adres, aby otrzymać nowy.',
  'problem.link-expired': 'Ten link stracił ważność. Wpisz swój adres, aby otrzymać nowy.',
  'problem.link-superseded':
    'Wysłano już nowszy link. Otwórz go lub wpisz swój adres, aby otrzymać kolejny.',
  'problem.link-broken':
    'Ten link jest niepełny. Otwórz go w wiadomości jeszcze raz lub wpisz swój adres, aby otrzymać nowy.',
  'problem.target-rejected':
    'To nie zgadza się z danymi konta. Sprawdź wpis i popraw go lub wybierz inny sposób.',
} satisfies RecoveryWords;
