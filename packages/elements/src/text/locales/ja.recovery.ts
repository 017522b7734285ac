// アカウント復旧の日本語。用語と書き方は ja.ts にある。加えて：
//
//   reset                        再設定
//   link                         リンク。メールで届く
//   recovery address             復旧用アドレス
//   managed                      組織が管理している
//   mobile number, country       携帯電話番号、国・地域
//   username                     ユーザー名。使われなくなったアドレスの代わりに送る
//   request                      申請。「リクエスト」は端末に送るもの
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'パスワードを再設定',
  'password-reset.lead': 'ログインに使っているアドレスを入力してください。',
  'link.login': 'ログインに戻る',
  'link.identity-check': '申請の状況を確認する',

  'access.lead': '当てはまるものを選んでください。',
  'access.password': 'パスワードを忘れた',
  'access.identifier': 'メールアドレスを忘れた',
  'access.address': 'メールアドレスがなくなった',
  'access.second-step': '電話やアプリが手元にない',
  'access.other': 'その他',
  'access.second-step.heading': '2 段階目の確認ができない場合',
  'access.second-step.lead': 'パスワードは覚えていますか？',
  'access.second-step.only': 'パスワードはわかる',
  'access.second-step.only.hint': 'そのパスワードでログインし、「{{choice}}」を選んでください。',
  'access.second-step.both': 'パスワードもわからない',
  'access.second-step.both.hint':
    '新しいパスワードの設定から始めます。1 回の申請で両方の手続きができます。',

  'choose-recovery.heading': 'ご本人であることの確認',
  'choose-recovery.lead': '今お使いになれる方法を選んでください。',
  'choose-recovery.none':
    'このアカウントには、お使いになれる復旧用アドレス、電話、アプリがありません。ご自身のアカウントであることを、別の方法で証明してください。',
  'choose-recovery.heading.managed': 'このパスワードはここでは再設定できません',
  'choose-recovery.managed':
    'このパスワードは所属する組織が管理しています。組織の管理者にお問い合わせください。',
  'recovery.email-link': 'メールで届くリンク',
  'action.no-access': 'どれにもアクセスできない',

  'confirm-target.heading': '省略せずに入力',
  'confirm-target.lead.sms':
    'このアカウントの電話番号は {{target}} です。番号をすべて入力すると、確認コードを送信します。',
  'confirm-target.lead.email':
    'このアカウントの復旧用アドレスは {{target}} です。アドレスをすべて入力すると、メールを送信します。',
  'confirm-target.label.sms': '電話番号',
  'confirm-target.label.email': '復旧用アドレス',

  'link-sent.heading': 'メールをご確認ください',
  'link-sent.lead': '{{target}} にリンクを送信しました。',
  'link-sent.lead.unknown': 'このアドレスのアカウントがある場合は、メールを送信しています。',
  'link-sent.expires': 'リンクの有効期限はあと {{time}}です。',
  'link-sent.expired': 'リンクの有効期限が切れました。',
  'link-sent.waiting': 'リンクを開くと、このページは自動で先に進みます。',
  'link-sent.resend': 'もう一度送信',
  'link-sent.resend-in': 'もう一度送信（あと {{time}}）',
  'link-sent.sent': 'メールの再送信を受け付けました。',

  'open-link.heading': 'パスワードを再設定',
  'open-link.lead': 'このリンクは {{account}} のアカウント用です。',
  'open-link.lead-unnamed': 'このリンクはご自身のアカウント用です。',
  'open-link.other':
    'ここでは別のアカウント {{other}} でログインしています。このリンクは {{account}} のアカウント用です。',
  'open-link.other-unnamed':
    'ここでは別のアカウント {{other}} でログインしています。このリンクはそのアカウント用ではありません。',
  'action.open-link': '新しいパスワードを設定',

  'new-password.heading': '新しいパスワードを設定',
  'new-password.lead': '{{identifier}} のアカウント用',
  'new-password.label': '新しいパスワード',
  'new-password.repeat': '新しいパスワード（もう一度）',
  'new-password.rules': 'パスワードの条件',
  'new-password.unmet': 'パスワードがまだ条件をすべて満たしていません。一覧をご確認ください。',
  'new-password.met': 'パスワードは条件をすべて満たしています。',
  'new-password.sign-out': '他の端末でログアウトする',
  'action.save-password': 'パスワードを保存',
  'required.new-password': '新しいパスワードを入力してください。',
  'rule.min-length_other': '{{count}} 文字以上',
  'rule.max-length_other': '{{count}} 文字以内',
  'rule.lower-case': '英小文字を含む',
  'rule.upper-case': '英大文字を含む',
  'rule.digit': '数字を含む',
  'rule.symbol': 'ハイフンやピリオドなどの記号を含む',
  'rule.not-identifier': 'アドレスやユーザー名を含まない',
  'rule.met': '（満たしています）',
  'rule.unmet': '（まだ満たしていません）',
  'form.breached':
    'このパスワードは、盗まれたパスワードの一覧に載っています。別のパスワードを選んでください。',
  'form.reused': 'このパスワードは以前に使われています。別のパスワードを選んでください。',
  'form.mismatch': '2 つのパスワードが一致しません。こちらをもう一度入力してください。',

  'over.password-changed': 'パスワードを変更しました',
  'over.password-changed.lead':
    'メールソフトなど、以前のパスワードを使っているアプリでは、新しいパスワードの入力が必要になります。',

  'phone.heading': 'アドレスを確認',
  'phone.lead': '登録時に入力した携帯電話番号を入力してください。',
  'phone.label': '携帯電話番号',
  'phone.country': '電話番号の国・地域',
  'phone.country-hint': '「+」で始まる番号の場合は不要です。',
  'phone.empty': '携帯電話番号を入力してください。',
  'phone.wrong': '電話番号として完全ではありません。数字と国・地域をご確認ください。',
  'phone.no-country':
    'この番号には国・地域の指定がありません。「+41」のように、「+」と国番号から入力してください。',
  'form.not-mobile':
    'これは携帯電話の番号ではありません。登録時に入力した携帯電話番号を入力してください。',

  'recovery-email.heading': '復旧用アドレス',
  'recovery-email.lead': 'アカウントに登録した、もう 1 つのメールアドレスを入力してください。',
  'recovery-email.empty': '復旧用アドレスを入力してください。',
  'recovery-email.back': '携帯電話番号を変更',
  'form.address':
    'メールアドレスとして完全ではありません。「@」とその前後を、すべて入力してください。',

  'choose-delivery.heading': 'アドレスの送信先を選ぶ',
  'choose-delivery.lead': 'アドレスはメッセージでお知らせします。ここには表示されません。',
  'choose-delivery.none':
    'アドレスをお送りできる宛先がありません。ご自身のアカウントであることを、別の方法で証明してください。',
  'delivery.sms': 'SMS で受け取る',
  'delivery.email': 'メールで受け取る',

  'delivered.heading': 'メッセージをご確認ください',
  'delivered.lead.sms': '{{target}} に SMS でアドレスを送信しました。',
  'delivered.lead.email': '{{target}} にメールでアドレスを送信しました。',
  'delivered.note': 'アドレスはここではなく、メッセージに記載されています。',
  'delivered.other': '別の方法で送信',
  'delivered.no-access': 'このメッセージを読めない',
  'delivered.sent': 'メッセージをもう一度送信しました。',
  'over.identifier-delivered': 'アドレスを送信しました',
  'over.identifier-delivered.lead': 'メッセージに記載されたアドレスでログインしてください。',

  'choose-account.heading': 'ご自身のアカウントを選ぶ',
  'choose-account.lead': 'ログインするアカウントを選んでください。',
  'choose-account.none': 'この中に自分のアカウントはない',

  'reidentification.heading': 'アドレスがなくなった場合',
  'reidentification.lead': 'アカウントとパスワードは、そのまま変わりません。',
  'reidentification.mailbox': 'なくなったのはメールボックスだけ',
  'reidentification.mailbox.way':
    'ここで以前のアドレスを使ってもう一度ログインし、その後でアドレスを変更してください。',
  'reidentification.address': 'アドレスが削除、解約、または返却された',
  'reidentification.address.way':
    'お送りしたユーザー名でログインしてください。届いていない場合は、以前のアドレスでログインすると、ユーザー名をお送りします。',
  'reidentification.label': 'ユーザー名または以前のアドレス',

  'identifier-revoked.heading': 'このアドレスは使われなくなりました',
  'identifier-revoked.lead':
    '{{targets}} にユーザー名を送信しました。そのユーザー名と、いつものパスワードでログインしてください。',
  'identifier-revoked.lead.organization':
    '「{{organization}}」では、このアドレスをログインに使わなくなりました。{{targets}} に送信したユーザー名と、いつものパスワードでログインしてください。',
  'identifier-revoked.none': 'ユーザー名をお送りできる電話も、他のアドレスもありません。',
  'identifier-revoked.none.organization':
    '「{{organization}}」では、このアドレスをログインに使わなくなりました。ユーザー名をお送りできる電話も、他のアドレスもありません。',
  'identifier-revoked.note':
    '届くまでに 1 分ほどかかることがあります。届かない場合は、迷惑メールフォルダもご確認ください。',
  'identifier-revoked.continue': 'ユーザー名でログイン',
  'identifier-revoked.sent': 'ユーザー名をもう一度送信しました。',
  'identifier-revoked.administrator': '組織の管理者にご相談いただけます。',
  'identifier-revoked.contact': '組織の管理者にご相談いただけます：{{contact}}',

  'username.heading': 'ユーザー名でログイン',
  'username.lead':
    'ユーザー名は、お送りしたメッセージに記載されています。パスワードは変わっていません。',
  'username.label': 'メッセージに記載されたユーザー名',
  'username.hint': '通常は「AB123456」のように、イニシャルと数字からなります。',

  'new-details.heading': '新しいアドレスを選ぶ',
  'new-details.lead':
    '今後は、このアドレスでログインします。アカウントとパスワードは、そのまま変わりません。',
  'new-details.label': '新しいメールアドレス',
  'new-details.repeat': '新しいメールアドレス（もう一度）',
  'new-details.mismatch': '2 つのアドレスが一致しません。こちらをもう一度入力してください。',
  'new-details.expires':
    '手続きの期限はあと {{time}}です。期限を過ぎると、アカウントは閉鎖されます。',
  'new-details.later': '後でログインする',
  'new-details.later.note': '次回ログインすると、この画面に戻ります。',
  'form.address-in-use':
    'このアドレスは別のアカウントで使われています。別のアドレスをお使いください。',
  'form.same-as-recovery': 'これは復旧用アドレスです。ログインには別のアドレスをお使いください。',
  'form.not-deliverable':
    'このアドレスには何も送信できません。ご確認いただくか、別のアドレスをお使いください。',
  'form.revoked-domain':
    'このドメインのアドレスは使われなくなりました。別のアドレスをお使いください。',

  'problem.link-used':
    'このリンクはすでに使われています。新しいリンクを受け取るには、アドレスを入力してください。',
  'problem.link-expired':
    'このリンクは有効期限が切れています。新しいリンクを受け取るには、アドレスを入力してください。',
  'problem.link-superseded':
    'より新しいリンクが送信されています。そのリンクを開くか、アドレスを入力して別のリンクを受け取ってください。',
  'problem.link-broken':
    'このリンクは完全ではありません。メールからもう一度開くか、アドレスを入力して新しいリンクを受け取ってください。',
  'problem.target-rejected':
    'アカウントに登録されている内容と一致しません。ご確認のうえもう一度入力するか、別の方法をお使いください。',
} satisfies RecoveryWords;
