// Polski. Zwracamy się na „Ty” w trybie rozkazującym („Wpisz”, „Wybierz”), jak w usługach publicznych; „Twój” wielką literą.
// Bez form, które zdradzają płeć („zalogowany”, „zapomniałeś”): „Nie pamiętasz hasła?”, „Logowanie powiodło się”.
// {{time}} stoi w mianowniku, po dwukropku („24 sekundy”, „1 minuta”), nigdy po „za” ani „przez”; „2 minuty temu” stoi samo.
//
//   account, account service     konto, system kont
//   sign in, sign-in             zalogować się, logowanie
//   address, e-mail address      adres, adres e-mail
//   password                     hasło; do skrzynki pocztowej jest inne
//   second step                  drugi krok
//   way                          sposób
//   code, backup code            kod, kod zapasowy
//   authenticator app            aplikacja uwierzytelniająca
//   passkey, security key        klucz dostępu, klucz bezpieczeństwa
//   device, trust this device    urządzenie, zaufać temu urządzeniu
//   request, approve             prośba, zatwierdzić
//   locked, blocked              zablokowane, zawieszone
//   help, support                pomoc, dział pomocy
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'Zaloguj się',
  'credentials.heading.organization': 'Logowanie: {{organization}}',
  'identifier.heading': 'Zaloguj się',
  'identifier.label': 'Adres e-mail',
  'password.label': 'Hasło',
  'password.show': 'Pokaż hasło',
  'password.hide': 'Ukryj hasło',
  'password.caps-lock': 'Klawisz Caps Lock jest włączony.',
  'action.sign-in': 'Zaloguj się',
  'action.continue': 'Dalej',
  'action.retry': 'Spróbuj ponownie',
  'action.passkey': 'Użyj klucza dostępu',
  'required.identifier': 'Wpisz swój adres e-mail.',
  'required.password': 'Wpisz swoje hasło.',
  'hint.mailbox': 'Chodzi o hasło do konta, a nie do skrzynki pocztowej.',
  'wait.heading': 'Chwileczkę',
  'framed.lead':
    'Ta strona jest wyświetlana wewnątrz innej witryny. Otwórz ją osobno, aby się zalogować.',
  'status.slow': 'To jeszcze chwilę potrwa…',
  'status.idle':
    'Od dłuższego czasu nic się tu nie działo, więc hasło lub kod usunięto. Wszystko inne pozostało.',
  'link.reset-password': 'Nie pamiętasz hasła?',
  'link.trouble': 'Nie możesz się zalogować?',
  'link.find-identifier': 'Nie pamiętasz adresu e-mail?',
  'link.address-gone': 'Twój adres już nie istnieje?',
  'link.change-identifier': 'Zmień adres do logowania',
  'link.mailbox-password': 'Ustaw hasło do skrzynki pocztowej',
  'link.display-problem': 'Coś się źle wyświetla?',
  'link.identity-app': 'Jak korzystać z aplikacji tożsamości',
  'link.secure-account': 'Zabezpiecz konto',
  'link.support': 'Skorzystaj z pomocy',
  'link.all': 'Pomoc w logowaniu',

  'password.heading': 'Wpisz hasło',
  'password.lead': 'Logujesz się jako {{identifier}}',
  'action.change-identifier': 'Użyj innego adresu',
  'action.back': 'Wróć do logowania',
  'action.again': 'Zacznij od nowa',
  'action.other': 'Wybierz inny sposób',
  'action.correct': 'Użyj innego adresu lub numeru',
  'action.assist': 'Nie mogę skorzystać z żadnego z nich',
  'action.use-another': 'Użyj innego konta',
  'action.verify': 'Dalej',

  'trust.label': 'Zaufaj temu urządzeniu',
  'trust.hint_one': 'Na tym urządzeniu drugi krok nie będzie potrzebny przez jeden dzień.',
  'trust.hint_few': 'Na tym urządzeniu drugi krok nie będzie potrzebny przez {{count}} dni.',
  'trust.hint_many': 'Na tym urządzeniu drugi krok nie będzie potrzebny przez {{count}} dni.',
  'trust.hint_other': 'Na tym urządzeniu drugi krok nie będzie potrzebny przez {{count}} dnia.',
  'trust.hint-open': 'Następnym razem na tym urządzeniu drugi krok nie będzie potrzebny.',

  'code.heading': 'Wpisz kod',
  'code.label': 'Kod',
  'code.lead.totp': 'Otwórz aplikację uwierzytelniającą i wpisz kod, który się w niej wyświetla.',
  'code.lead.totp.device': 'Otwórz „{{device}}” i wpisz kod, który się tam wyświetla.',
  'code.lead.sms': 'Kod został wysłany SMS-em na numer {{target}}.',
  'code.lead.email': 'Kod został wysłany e-mailem na adres {{target}}.',
  'code.lead.backup': 'Wpisz jeden z zachowanych kodów zapasowych. Każdy działa tylko raz.',
  'code.hint': 'Kod jest sprawdzany od razu po wpisaniu w całości.',
  'code.not-received.sms': 'Nic nie przyszło? To może potrwać minutę.',
  'code.not-received.email': 'Nic nie przyszło? Sprawdź też folder ze spamem.',
  'code.expires': 'Pozostały czas ważności kodu: {{time}}.',
  'code.resend': 'Wyślij nowy kod',
  'code.resend-in': 'Wyślij nowy kod (pozostało: {{time}})',
  'code.sent': 'Nowy kod jest już w drodze.',
  'code.left_one': 'Pozostał Ci jeden kod zapasowy. Wkrótce utwórz nowe.',
  'code.left_few': 'Pozostały Ci {{count}} kody zapasowe. Wkrótce utwórz nowe.',
  'code.left_many': 'Pozostało Ci {{count}} kodów zapasowych. Wkrótce utwórz nowe.',
  'code.left_other': 'Pozostało Ci {{count}} kodu zapasowego. Wkrótce utwórz nowe.',
  'required.code': 'Wpisz kod.',

  'push.heading': 'Zatwierdź na swoim urządzeniu',
  'push.lead': 'Na urządzenie „{{device}}” została wysłana prośba o zatwierdzenie.',
  'push.number': 'Wybierz na urządzeniu tę liczbę:',
  'push.place': 'Miejsce wysłania prośby: {{place}} ({{time}})',
  'push.place-unknown': 'Prośba wysłana {{time}}',
  'push.waiting': 'Czekamy na zatwierdzenie…',
  'push.resend': 'Wyślij nową prośbę',
  'push.resend-in': 'Wyślij nową prośbę (pozostało: {{time}})',
  'push.sent': 'Nowa prośba jest już w drodze.',

  'passkey.heading': 'Użyj klucza dostępu',
  'passkey.lead':
    'Przeglądarka poprosi o odcisk palca, rozpoznanie twarzy, klucz bezpieczeństwa lub PIN tego urządzenia.',
  'passkey.absent': 'Ta przeglądarka nie obsługuje tutaj kluczy dostępu. Wybierz inny sposób.',

  'choose-factor.heading': 'Wybierz inny sposób',
  'choose-factor.lead': 'Jak chcesz potwierdzić, że to Ty?',
  'choose-factor.support':
    'Dla Twojego bezpieczeństwa dział pomocy nie wyłącza drugiego kroku na życzenie.',
  'factor.totp': 'Kod z aplikacji uwierzytelniającej',
  'factor.push': 'Zatwierdzenie w aplikacji',
  'factor.passkey': 'Klucz dostępu lub klucz bezpieczeństwa',
  'factor.sms': 'Kod z SMS-a',
  'factor.email': 'Kod z e-maila',
  'factor.backup': 'Kod zapasowy',

  'locked.heading': 'To konto jest zablokowane',
  'locked.lead-in': 'Czas do odblokowania: {{time}}. Możesz już teraz ustawić nowe hasło.',
  'locked.lead': 'Pozostanie zablokowane, dopóki nie odzyskasz do niego dostępu.',
  'locked.open': 'Z konta można znów korzystać. Zaloguj się jeszcze raz.',
  'locked.assist': 'Potwierdź, że to Twoje konto',

  'blocked.heading': 'To konto jest zawieszone',
  'blocked.lead': 'Zawiesiła je Twoja organizacja. Skontaktuj się z jej administracją.',
  'blocked.lead.organization':
    'Zawiesiła je organizacja {{organization}}. Skontaktuj się z jej administracją.',
  'blocked.contact': 'Kontakt: {{contact}}',
  'blocked.assist': 'Skorzystaj z pomocy',

  'already-signed-in.heading': 'Jesteś już na swoim koncie',
  'already-signed-in.lead': 'W tej przeglądarce otwarte jest konto {{account}}.',

  'captcha.heading': 'Jeszcze jedna weryfikacja',
  'captcha.lead': 'Dzięki niej wiadomo, że loguje się człowiek.',
  'captcha.absent':
    'Nie można tu wyświetlić weryfikacji. Skorzystaj z pomocy lub zacznij od nowa później.',

  'form.heading': 'Kilka informacji',
  'form.required': 'Ta informacja jest potrzebna, aby przejść dalej.',
  'form.format': 'Zapis nie pasuje do tego pola. Sprawdź go.',
  'form.too-short': 'Ten wpis jest za krótki.',
  'form.too-long': 'Ten wpis jest za długi.',
  'form.rejected': 'Ten wpis nie może zostać przyjęty. Zmień go.',
  'form.optional': '{{label}} (opcjonalnie)',
  'form.choose': 'Wybierz…',

  'redirect.heading': 'Przejdź na inną stronę',
  'redirect.lead': 'Potem wrócisz tutaj.',
  'redirect.lead.to': 'Następny krok odbywa się w serwisie {{to}}. Potem wrócisz tutaj.',
  'redirect.unsafe': 'Następnej strony nie można stąd otworzyć. Skorzystaj z pomocy.',

  'unknown.heading': 'Ta strona jest nieaktualna',
  'unknown.lead':
    'Następny krok wymaga nowszej wersji tej strony. Odśwież ją lub skorzystaj z pomocy.',

  'over.signed-in': 'Logowanie powiodło się',
  'over.second-factor-passed': 'Potwierdzono',
  'over.left': 'Zakończono na Twoje życzenie',
  'over.expired': 'Trwało to zbyt długo',
  'over.going': 'Otwieramy następną stronę…',
  'lost.heading': 'Stąd nie można przejść dalej',

  'problem.credentials-rejected':
    'Adres i hasło do siebie nie pasują. Sprawdź jedno i drugie, a potem spróbuj ponownie.',
  'problem.code-rejected': 'Ten kod się nie zgadza. Sprawdź go i wpisz jeszcze raz.',
  'problem.code-rejected.left_one':
    'Ten kod się nie zgadza. Możesz spróbować jeszcze tylko jeden raz.',
  'problem.code-rejected.left_few':
    'Ten kod się nie zgadza. Możesz spróbować jeszcze {{count}} razy.',
  'problem.code-rejected.left_many':
    'Ten kod się nie zgadza. Możesz spróbować jeszcze {{count}} razy.',
  'problem.code-rejected.left_other':
    'Ten kod się nie zgadza. Możesz spróbować jeszcze {{count}} razu.',
  'problem.code-expired': 'Ten kod stracił ważność. Poproś o nowy.',
  'problem.code-used': 'Ten kod został już użyty. Wpisz nowy lub wybierz inny sposób.',
  'problem.code-superseded': 'Wysłano już nowszy kod. Wpisz ten najnowszy.',
  'problem.code-exhausted':
    'Było zbyt wiele prób z tym kodem. Poproś o nowy lub wybierz inny sposób.',
  'problem.backup-codes-spent': 'Wszystkie kody zapasowe są już wykorzystane. Wybierz inny sposób.',
  'problem.push-refused':
    'Prośba została odrzucona na urządzeniu. Wyślij nową lub wybierz inny sposób.',
  'problem.push-expired':
    'Odpowiedź na prośbę nie nadeszła na czas. Wyślij nową prośbę lub wybierz inny sposób.',
  'problem.push-answered-elsewhere':
    'Odpowiedź na prośbę dotyczyła innego logowania. Wyślij nową prośbę lub wybierz inny sposób.',
  'problem.passkey-rejected':
    'Ten klucz dostępu nie został przyjęty. Użyj innego klucza lub wybierz inny sposób.',
  'problem.passkey-dismissed':
    'Klucz dostępu nie został użyty. Spróbuj ponownie lub wybierz inny sposób.',
  'problem.passkey-unsupported':
    'Ta przeglądarka nie obsługuje tutaj kluczy dostępu. Wybierz inny sposób.',
  'problem.captcha-rejected': 'Weryfikacja się nie powiodła. Wykonaj ją jeszcze raz.',
  'problem.fields-rejected': 'Niektóre informacje wymagają zmiany. Sprawdź zaznaczone pola.',
  'problem.resend-too-soon':
    'Ostatnia wysyłka odbyła się przed chwilą. Odczekaj trochę i wyślij ponownie.',
  'problem.resend-too-soon.in':
    'Ostatnia wysyłka odbyła się przed chwilą. Czas do następnej wysyłki: {{time}}.',
  'problem.rate-limited': 'Było zbyt wiele prób. Odczekaj trochę i spróbuj ponownie.',
  'problem.rate-limited.in': 'Było zbyt wiele prób. Czas do następnej próby: {{time}}.',
  'problem.not-offered': 'Ten sposób jest teraz niedostępny. Wybierz inny.',
  'problem.denied': 'Stąd nie można tego zrobić. Zacznij od nowa lub skorzystaj z pomocy.',
  'problem.stale': 'Ta strona była nieaktualna. Kontynuuj od kroku, który teraz widzisz.',
  'problem.offline':
    'Brak połączenia z internetem. Wpisane dane są zachowane: spróbuj ponownie, gdy połączenie wróci.',
  'problem.network':
    'Nie udało się połączyć z systemem kont. Wpisane dane są zachowane: spróbuj ponownie.',
  'problem.timeout':
    'System kont zbyt długo nie odpowiada. Wpisane dane są zachowane: spróbuj ponownie.',
  'problem.aborted': 'Działanie zostało przerwane. Spróbuj ponownie.',
  'problem.unavailable': 'System kont jest teraz niedostępny. Spróbuj ponownie za chwilę.',
  'problem.unavailable.in':
    'System kont jest teraz niedostępny. Czas do następnej próby: {{time}}.',
  'problem.intercepted':
    'Zamiast systemu kont odpowiedziało coś innego po drodze. W sieci publicznej otwórz najpierw jej stronę logowania, a potem spróbuj ponownie.',
  'problem.malformed':
    'System kont przysłał odpowiedź, której ta strona nie rozumie. Spróbuj ponownie lub skorzystaj z pomocy.',
  'problem.misconfigured':
    'Logowanie na tej stronie nie jest jeszcze przygotowane. Skorzystaj z pomocy.',
  'problem.unknown': 'To się nie udało. Spróbuj ponownie.',
  'problem.journey-expired':
    'Trwało to zbyt długo i dla Twojej ochrony zostało zakończone. Zacznij od nowa.',
  'problem.reference': 'Numer referencyjny: {{reference}}',
} satisfies SignInWords;
