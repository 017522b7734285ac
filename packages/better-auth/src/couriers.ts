// What carries messages to people: functions of the host.
import type { Message } from '@latchkey/service';

/** A message as a courier gets it. What is tried again comes with the same `id`: a gateway can tell by it. */
export type Letter = Omit<Message, 'kind' | 'push' | 'nobody'>;

/** A request to an app on a phone, whose owner answers it through the host: `answerPush`. */
export type PushLetter = Letter & Pick<Message, 'push'>;

/**
 * Sends messages. Each resolves once the message is in other hands; where it rejects, the message is tried again later, so
 * it may arrive twice. What is in a message may open an account: it belongs in no log.
 */
export interface Couriers {
  /** `to` is an E.164 number. */
  sendSms(letter: Letter): Promise<void>;
  /** `topic` decides the subject, `text` is the body; a code, an identifier or a link that is in it stands beside it too. */
  sendEmail(letter: Letter): Promise<void>;
  /** Where there is none, no push request can be sent. */
  sendPush?(letter: PushLetter): Promise<void>;
}

/** The courier for a message of this kind; undefined where the host has none. */
export const courierFor = (
  couriers: Couriers,
  { kind }: Pick<Message, 'kind'>,
): ((letter: PushLetter) => Promise<void>) | undefined =>
  ({
    sms: (letter: PushLetter) => couriers.sendSms(letter),
    email: (letter: PushLetter) => couriers.sendEmail(letter),
    push:
      couriers.sendPush &&
      ((letter: PushLetter) => couriers.sendPush?.(letter) ?? Promise.resolve()),
  })[kind];
