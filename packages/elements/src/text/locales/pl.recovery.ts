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
  'link.identity-check': 'Chcę zobaczyć, co z moim wnioskiem',

  'access.lead': 'Wybierz, co się stało.',
  'access.password': 'Nie pamiętam hasła',
  'access.identifier': 'Nie pamiętam adresu e-mail',
  'access.address': 'Mój adres e-mail już nie istnieje',
  'access.second-step': 'Nie mam już telefonu lub aplikacji',
  'access.other': 'Coś innego',
  'access.second-step.heading': 'Drugi krok przepadł',
  'access.second-step.lead': 'Czy pamiętasz jeszcze hasło?',
  'access.second-step.only': 'Znam hasło',
  'access.second-step.only.hint': 'Zaloguj się nim, a potem wybierz „{{choice}}”.',
  'access.second-step.both': 'Hasła też już nie mam',
  'access.second-step.both.hint': 'Zacznij od nowego hasła. Jeden wniosek obejmuje oba.',

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

  'phone.heading': 'Znajdź swój adres',
  'phone.lead': 'Wpisz numer telefonu komórkowego podany przy zakładaniu konta.',
  'phone.label': 'Numer telefonu komórkowego',
  'phone.country': 'Kraj numeru',
  'phone.country-hint': 'Niepotrzebny, gdy numer zaczyna się od znaku +.',
  'phone.empty': 'Wpisz numer telefonu komórkowego.',
  'phone.wrong': 'To nie jest pełny numer telefonu. Sprawdź cyfry i kraj.',
  'phone.no-country':
    'Brakuje kraju tego numeru. Zacznij od + i numeru kierunkowego, na przykład +48.',
  'form.not-mobile':
    'To nie jest numer komórkowy. Wpisz numer komórkowy podany przy zakładaniu konta.',

  'recovery-email.heading': 'Adres do odzyskiwania konta',
  'recovery-email.lead': 'Wpisz drugi adres e-mail podany dla tego konta.',
  'recovery-email.empty': 'Wpisz adres do odzyskiwania konta.',
  'recovery-email.back': 'Zmień numer telefonu',
  'form.address': 'To nie jest pełny adres e-mail. Wygląda on tak: nazwa@example.org.',

  'choose-delivery.heading': 'Dokąd mamy wysłać?',
  'choose-delivery.lead': 'Twój adres przyjdzie w wiadomości. Tutaj się nie pokaże.',
  'choose-delivery.none':
    'Nie ma dokąd wysłać Twojego adresu. Potwierdź w inny sposób, że to Twoje konto.',
  'delivery.sms': 'SMS-em',
  'delivery.email': 'E-mailem',

  'delivered.heading': 'Sprawdź wiadomości',
  'delivered.lead.sms': 'Adres został wysłany SMS-em na numer {{target}}.',
  'delivered.lead.email': 'Adres został wysłany e-mailem na adres {{target}}.',
  'delivered.note': 'Adres jest w wiadomości, nie tutaj.',
  'delivered.other': 'Wyślij w inny sposób',
  'delivered.no-access': 'Nie mogę odczytać tej wiadomości',
  'delivered.sent': 'Wiadomość jest znów w drodze.',
  'over.identifier-delivered': 'Twój adres jest w drodze',
  'over.identifier-delivered.lead': 'Zaloguj się adresem, który jest w wiadomości.',

  'choose-account.heading': 'Które konto jest Twoje?',
  'choose-account.lead': 'Wybierz konto, na które chcesz się zalogować.',
  'choose-account.none': 'Żadne z nich nie jest moje',

  'reidentification.heading': 'Twój adres już nie istnieje',
  'reidentification.lead': 'Twoje konto i Twoje hasło się nie zmieniają.',
  'reidentification.mailbox': 'Nie ma tylko skrzynki pocztowej',
  'reidentification.mailbox.way': 'Zaloguj się tutaj jeszcze raz starym adresem, a potem go zmień.',
  'reidentification.address': 'Adres usunięto, wypowiedziano lub zwolniono',
  'reidentification.address.way':
    'Zaloguj się nazwą użytkownika, którą wysłaliśmy. Jeśli nic nie przyszło, zaloguj się starym adresem, a ją wyślemy.',
  'reidentification.label': 'Nazwa użytkownika lub stary adres',

  'identifier-revoked.heading': 'Ten adres nie jest już używany',
  'identifier-revoked.lead':
    'Wysłaliśmy nazwę użytkownika: {{targets}}. Zaloguj się nią i swoim zwykłym hasłem.',
  'identifier-revoked.lead.organization':
    '{{organization}} nie używa go już do logowania. Wysłaliśmy nazwę użytkownika ({{targets}}): zaloguj się nią i swoim zwykłym hasłem.',
  'identifier-revoked.none':
    'Nie ma telefonu ani innego adresu, na który można wysłać nazwę użytkownika.',
  'identifier-revoked.none.organization':
    '{{organization}} nie używa go już do logowania. Nie ma telefonu ani innego adresu, na który można wysłać nazwę użytkownika.',
  'identifier-revoked.note':
    'Nic nie przyszło? To może potrwać minutę; sprawdź też folder ze spamem.',
  'identifier-revoked.continue': 'Zaloguj się nazwą użytkownika',
  'identifier-revoked.sent': 'Nazwa użytkownika jest znów w drodze.',
  'identifier-revoked.administrator': 'Pomoże Ci administracja Twojej organizacji.',
  'identifier-revoked.contact': 'Pomoże Ci administracja Twojej organizacji: {{contact}}',

  'username.heading': 'Zaloguj się nazwą użytkownika',
  'username.lead': 'Jest w wiadomości, którą wysłaliśmy. Twoje hasło się nie zmieniło.',
  'username.label': 'Nazwa użytkownika z wiadomości',
  'username.hint': 'Zwykle składa się z inicjałów i cyfr, na przykład AB123456.',

  'new-details.heading': 'Wybierz nowy adres',
  'new-details.lead': 'Od teraz to nim się logujesz. Twoje konto i Twoje hasło się nie zmieniają.',
  'new-details.label': 'Nowy adres e-mail',
  'new-details.repeat': 'Nowy adres e-mail jeszcze raz',
  'new-details.mismatch': 'Oba adresy różnią się od siebie. Wpisz ten jeszcze raz.',
  'new-details.expires': 'Pozostały czas: {{time}}. Potem konto zostanie zamknięte.',
  'new-details.later': 'Zaloguj się później',
  'new-details.later.note': 'Wrócisz tu przy następnym logowaniu.',
  'form.address-in-use': 'Ten adres należy do innego konta. Użyj innego.',
  'form.same-as-recovery': 'To Twój adres do odzyskiwania konta. Do logowania użyj innego.',
  'form.not-deliverable': 'Na ten adres nie można nic wysłać. Sprawdź go albo użyj innego.',
  'form.revoked-domain': 'Adresy w tej domenie nie są już używane. Użyj innego.',

  'problem.link-used': 'Ten link został już użyty. Wpisz swój adres, aby otrzymać nowy.',
  'problem.link-expired': 'Ten link stracił ważność. Wpisz swój adres, aby otrzymać nowy.',
  'problem.link-superseded':
    'Wysłano już nowszy link. Otwórz go lub wpisz swój adres, aby otrzymać kolejny.',
  'problem.link-broken':
    'Ten link jest niepełny. Otwórz go w wiadomości jeszcze raz lub wpisz swój adres, aby otrzymać nowy.',
  'problem.target-rejected':
    'To nie zgadza się z danymi konta. Sprawdź wpis i popraw go lub wybierz inny sposób.',
} satisfies RecoveryWords;
