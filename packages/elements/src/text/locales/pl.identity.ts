// Polskie słowa sprawdzenia tożsamości; glosariusz jest w pl.ts i pl.recovery.ts. Ponadto:
//
//   show                         pokazać, potwierdzić
//   request                      wniosek
//   document                     dokument
//   picture, photograph          zdjęcie; zrobić zdjęcie
//   decision                     decyzja
//   the identity app             aplikacja tożsamości
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Potwierdź, że konto należy do Ciebie',
  'identity-check.lead': 'Wpisz adres, którego używasz do logowania.',
  'action.start': 'Zacznij',
  'action.step-back': 'Wstecz',
  'action.copy': 'Kopiuj',
  'action.copied': 'Skopiowano',

  'identity-intro.heading': 'Potwierdź, że to Twoje konto',
  'identity-intro.lead.password': 'Potem ustawisz nowe hasło.',
  'identity-intro.lead.identifier': 'Potem dowiesz się, jaki adres służy do logowania.',
  'identity-intro.lead.second-factor': 'Potem zalogujesz się bez dotychczasowego drugiego kroku.',
  'identity-intro.lead.locked': 'Potem konto zostanie znów otwarte.',
  'identity-intro.manual':
    'Potrzebny jest dokument z Twoim zdjęciem, na przykład paszport, oraz aparat albo zdjęcia dokumentu.',
  'identity-intro.companion': 'Jeśli masz aplikację tożsamości, możesz jej użyć.',
  'identity-intro.time': 'Zwykły czas oczekiwania na decyzję: {{time}}.',
  'identity-intro.kept': 'Dokumenty są usuwane po decyzji. Czas przechowywania: {{time}}.',
  'identity-intro.support': 'Wszystko załatwisz tutaj. Nie trzeba dzwonić do działu pomocy.',

  'identity-means.heading': 'Jak chcesz to potwierdzić?',
  'identity-means.manual': 'Dokumentem',
  'identity-means.manual.hint': 'Zdjęcia robisz teraz. Decyzja przychodzi później.',
  'identity-means.companion': 'Aplikacją tożsamości',
  'identity-means.companion.named': 'Aplikacja: {{app}}',
  'identity-means.companion.hint': 'Dalszy ciąg w aplikacji, na tym urządzeniu lub na innym.',
  'identity-means.heading.none': 'Tego nie można zrobić tutaj',
  'identity-means.none':
    'W tej chwili nie można tego potwierdzić przez internet. Pomoże dział pomocy.',

  'identity-details.heading': 'O Tobie',
  'identity-details.lead': 'Napisz, kim jesteś i jak można się z Tobą skontaktować.',

  'identity-documents.heading': 'Zrób zdjęcia dokumentu',
  'identity-documents.lead':
    'Każde zdjęcie jest wysyłane od razu po wybraniu. Na tym urządzeniu nic nie zostaje.',
  'identity-documents.heading.type': 'Wybierz dokument',
  'identity-documents.lead.type': 'Musi należeć do Ciebie i być ważny.',
  'identity-documents.type': 'Dokument',
  'identity-documents.other-type': 'Użyj innego dokumentu',
  'identity-documents.limits': '{{formats}}, każdy do {{limit}}.',
  'identity-documents.no-camera': 'Jeśli aparat się nie otwiera, wybierz plik.',
  'identity-documents.submit': 'Wyślij do decyzji',
  'document.passport': 'Paszport',
  'document.identity-card': 'Dowód osobisty',
  'document.residence-permit': 'Karta pobytu',
  'document.driving-license': 'Prawo jazdy',

  'piece.front': 'Przód',
  'piece.front.hint': 'Wszystkie cztery rogi, bez odbić światła',
  'piece.back': 'Tył',
  'piece.back.hint': 'Wszystkie cztery rogi, bez odbić światła',
  'piece.photo-page': 'Strona z Twoim zdjęciem',
  'piece.photo-page.hint': 'Cała strona, z wierszami na dole',
  'piece.selfie': 'Ty z dokumentem',
  'piece.selfie.hint': 'Twoja twarz, a obok dokument',
  'piece.camera': 'Zrób zdjęcie',
  'piece.camera-again': 'Zrób inne zdjęcie',
  'piece.file': 'Wybierz plik',
  'piece.file-again': 'Wybierz inny plik',
  'piece.missed': 'Z aparatu nie przyszło żadne zdjęcie. Wybierz plik albo spróbuj jeszcze raz.',
  'piece.checking': 'Sprawdzanie pliku…',
  'piece.sending': 'Wysyłanie…',
  'piece.progress': '{{piece}}: ile już wysłano',
  'piece.cancel': 'Anuluj',
  'piece.retry': 'Wyślij jeszcze raz',
  'piece.stored': 'Odebrano',
  'piece.stored-preview': 'Odebrano. Sprawdź, czy da się je odczytać.',
  'piece.preview': 'Twoje zdjęcie: {{piece}}',
  'piece.missing': 'Brakuje tego zdjęcia. Zrób je albo wybierz plik.',
  'piece.still-sending': 'To zdjęcie jest jeszcze wysyłane. Poczekaj chwilę.',
  'piece.too-large': 'Ten plik ma więcej niż {{limit}}. Zrób zdjęcie albo wybierz mniejszy plik.',
  'piece.interrupted': 'To zdjęcie nie dotarło. Spróbuj jeszcze raz.',
  'piece.offline': 'Brak połączenia z internetem. Spróbuj jeszcze raz, gdy wróci.',
  'fault.unreadable': 'Nie dało się go odczytać. Zrób je jeszcze raz, w dobrym świetle.',
  'fault.cut-off': 'Część była poza zdjęciem. Zrób je jeszcze raz, z większej odległości.',
  'fault.glare': 'Odbijało się w nim światło. Zrób je jeszcze raz, z dala od lamp i okien.',
  'fault.expired': 'Ten dokument nie jest już ważny. Użyj innego.',
  'fault.wrong-document': 'To pokazuje coś innego. Zrób zdjęcie tego, co tu podano.',
  'fault.not-matching': 'Nie pasuje do innych zdjęć. Zrób je jeszcze raz.',
  'fault.other': 'To zdjęcie jest potrzebne jeszcze raz.',

  'companion-app.heading': 'Przejdź do aplikacji',
  'companion-app.lead':
    'Potwierdź w aplikacji, że to Twoje konto: {{app}}. Ta strona sama przejdzie dalej.',
  'companion-app.app': 'aplikacja tożsamości',
  'companion-app.open': 'Otwórz: {{app}}',
  'companion-app.here': 'Aplikacja jest na tym urządzeniu',
  'companion-app.elsewhere': 'Aplikacja jest na innym urządzeniu',
  'companion-app.qr': 'Kod QR, który otwiera: {{app}}',
  'companion-app.scan': 'Zeskanuj ten kod aparatem telefonu.',
  'companion-app.waiting': 'Oczekiwanie na aplikację…',
  'companion-app.opened': 'Aplikacja jest otwarta. Przejdź tam dalej.',
  'companion-app.in-progress': 'Sprawdzenie trwa w aplikacji…',
  'companion-app.expired': 'Kod stracił ważność. Za chwilę będzie nowy.',
  'companion-app.renew': 'Pokaż nowy kod',
  'companion-app.other': 'Nie mogę użyć aplikacji',
  'companion-app.unsafe': 'Stąd nie można otworzyć aplikacji. Wybierz inny sposób.',

  'case-status.heading': 'Twój wniosek',
  'case-status.heading.submitted': 'Twój wniosek jest u nas',
  'case-status.heading.in-review': 'Twój wniosek jest rozpatrywany',
  'case-status.heading.more-needed': 'Potrzeba czegoś jeszcze',
  'case-status.heading.accepted': 'To Twoje konto',
  'case-status.heading.refused': 'Twój wniosek został odrzucony',
  'case-status.heading.expired': 'Twój wniosek stracił ważność',
  'case-status.heading.cancelled': 'Twój wniosek został anulowany',
  'case-status.submitted': 'Mamy wszystko, co do nas dotarło. Nie trzeba tu czekać.',
  'case-status.in-review': 'Twoje dokumenty są teraz sprawdzane.',
  'case-status.more-needed': 'Decyzja czeka na te zdjęcia. Wszystkie inne są zachowane.',
  'case-status.accepted.password': 'Wniosek został przyjęty. Ustaw teraz nowe hasło.',
  'case-status.accepted.identifier':
    'Wniosek został przyjęty. Przejdź dalej, aby się dowiedzieć, jaki adres służy do logowania.',
  'case-status.accepted.second-factor':
    'Wniosek został przyjęty. Gdy przejdziesz dalej, dotychczasowy drugi krok zostanie usunięty.',
  'case-status.accepted.locked':
    'Wniosek został przyjęty. Gdy przejdziesz dalej, konto zostanie znów otwarte.',
  'case-status.refused':
    'To, co do nas dotarło, nie potwierdza, że konto należy do Ciebie. Zacznij od nowa z innymi dokumentami albo skorzystaj z pomocy.',
  'case-status.expired':
    'Wniosek nie został ukończony na czas, a przesłane dane są usunięte. Zacznij od nowa, jeśli nadal jest to potrzebne.',
  'case-status.cancelled': 'Na koncie nic się nie zmieniło. Zaloguj się albo zacznij od nowa.',
  'case-status.time': 'Przewidywany czas do decyzji: {{time}}.',
  'case-status.target': 'Wyślemy ją na adres {{target}}.',
  'case-status.later': 'Wróć na tę stronę później.',
  'case-status.number': 'Numer wniosku: {{number}}',
  'case-status.send-more': 'Zrób te zdjęcia',
  'case-status.done': 'Zakończ na teraz',
  'case-status.cancel': 'Wycofaj ten wniosek',
  'case-status.cancel-sure': 'To, co wysłano, zostanie usunięte. Tego nie można cofnąć.',
  'case-status.cancel-now': 'Wycofaj',
  'over.case-open': 'Twój wniosek jest u nas',
  'over.case-open.number': 'Jego numer to {{number}}. Podaj go, gdy pytasz o wniosek.',
  'over.case-open.lead': 'Wróć w dowolnej chwili, aby zobaczyć, co się z nim dzieje.',

  'problem.file-too-large': 'Ten plik jest za duży. Zrób zdjęcie albo wybierz mniejszy plik.',
  'problem.file-type': 'Pliku tego rodzaju nie można użyć. Zrób zdjęcie albo wybierz obraz.',
  'problem.file-unreadable': 'Tego zdjęcia nie można odczytać. Zrób je jeszcze raz.',
  'problem.file-too-small':
    'To zdjęcie jest za małe, aby je odczytać. Zrób je jeszcze raz, z bliska.',
  'problem.companion-refused':
    'Sprawdzenie przerwano w aplikacji. Zacznij je od nowa albo wybierz inny sposób.',
  'problem.companion-expired': 'Kod stracił ważność. Oto nowy.',
  'problem.companion-location':
    'Aplikacja nie może zobaczyć, gdzie jesteś, a tego potrzebuje. Zezwól na to w aplikacji albo wybierz inny sposób.',
} satisfies IdentityWords;
