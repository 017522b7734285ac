// 日本語。文は「です・ます」。用語は画面と同じ：パスワード、2 段階目の確認、申請。約物は全角、英数字との間は半角の空き。
import type { Catalogue } from './catalogue.ts';

/** What the service says in Japanese. */
export const ja: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `「${service}」の確認コードは ${code} です。${life}間有効です。誰にも教えないでください。`,
    email: ({ code, service, life }) =>
      `「${service}」の確認コードは ${code} です。${life}間有効です。お心当たりがない場合は、パスワードを変更してください。`,
    push: ({ service, place }) => `「${service}」にログインしますか？場所：${place}`,
    pushReset: ({ service, place }) =>
      `「${service}」の新しいパスワードを設定しますか？場所：${place}`,
    resetLink: ({ service, life, link }) =>
      `次のリンクから「${service}」の新しいパスワードを設定してください。リンクは ${life}間有効で、1 回だけ使えます。お心当たりがない場合は、このメールを無視してください。何も変更されていません。\n\n${link}`,
    passwordChanged: ({ service }) =>
      `「${service}」のパスワードが変更されました。お心当たりがない場合は、すぐに再設定してください。`,
    identifierIs: ({ service, identifier }) =>
      `「${service}」には ${identifier} でログインします。誰にも教えないでください。お心当たりがない場合は、このメッセージを無視してください。何も変更されていません。`,
    temporaryUsername: ({ service, identifier, username }) =>
      `${identifier} は「${service}」で使えなくなりました。ユーザー名 ${username} といつものパスワードでログインし、新しいアドレスを入力してください。`,
    addressLink: ({ service, life, link }) =>
      `今後このアドレスで「${service}」にログインすることを、次のリンクから承認してください。リンクは ${life}間有効で、1 回だけ使えます。お心当たりがない場合は、このメールを無視してください。何も変更されていません。\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `「${service}」にログインするアドレスが ${address} に変わりました。お心当たりがない場合は、すぐにご連絡ください。`,
    mobileNumber: '携帯電話番号',
    mobileNumberHint: '国番号から始まる番号（例：+41 79 555 01 23）',
    termsHeading: '新しい利用規約',
    termsLead: '利用規約が変わりました。続けるには同意が必要です。',
    acceptTerms: '利用規約に同意します',
    displayName: '他の人に表示される名前',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `ご本人であることを確認しています。「${service}」の申請番号は ${number} です。申請の状況は、どの端末でも次のリンクから確認できます。\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `「${service}」の申請 ${number} に、もう一度お送りいただきたいものがあります。内容は次のリンクから確認できます。\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `「${service}」の申請 ${number} の審査結果が出ました。ご本人であることを確認できました。次のリンクから続けてください。\n\n${link}`,
      refused: ({ service, number, link }) =>
        `「${service}」の申請 ${number} の審査結果が出ました。ご本人であることを確認できませんでした。次のリンクからもう一度お試しいただけます。\n\n${link}`,
      expired: ({ service, number, link }) =>
        `「${service}」の申請 ${number} は、期限までに審査が終わりませんでした。お送りいただいたものは削除されました。次のリンクから最初からやり直せます。\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `「${service}」の申請 ${number} は取り消されました。お送りいただいたものは削除されました。\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `「${service}」のアカウントの復旧が申請されました。お心当たりがない場合は、次のリンクから取り消してください。\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `「${service}」の 2 段階目の確認が削除されました。お心当たりがない場合は、すぐにパスワードを変更してください。`,
    fields: {
      name: 'お名前（姓名）',
      contact: 'ご連絡先のメールアドレス',
      phone: '登録した携帯電話番号',
      'birth-year': '生まれた年（西暦）',
      known: 'アカウントについてご存じのこと：開設した時期、使いみち',
      'lost-factor': '2 段階目の確認も使えなくなった',
    },
  },
};
