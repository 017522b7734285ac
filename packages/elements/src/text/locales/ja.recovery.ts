// アカウント復旧の日本語。用語と書き方は ja.ts にある。加えて：
//
//   reset                        再設定
//   link                         リンク。メールで届く
//   recovery address             復旧用アドレス
//   managed                      組織が管理している
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'パスワードを再設定',
  'password-reset.lead': 'ログインに使っているアドレスを入力してください。',
  'link.login': 'ログインに戻る',

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
