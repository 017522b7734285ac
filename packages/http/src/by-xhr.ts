// Uploads: fetch() cannot tell how far one is.
import { limit, utf8 } from './read-body.ts';
import { redirected, type Transport } from './transport.ts';

/** Requests by XMLHttpRequest, which tells the part that was sent, 0…1. */
export const byXhr =
  (onProgress: (part: number) => void): Transport =>
  (url, { method, headers, body, credentials, signal }) =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      const got = (text: string | undefined) => ({
        // A redirect was followed already; what it led to is no reply of the service.
        status: xhr.responseURL && xhr.responseURL !== url ? redirected : xhr.status,
        // All of them now: once it is aborted it has none.
        headers: headersOf(xhr),
        text,
      });
      const abort = () => {
        xhr.abort();
      };
      xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => {
        if (lengthComputable) onProgress(loaded / total);
      };
      xhr.onprogress = ({ loaded }) => {
        if (loaded <= limit) return;
        resolve(got(undefined));
        abort();
      };
      xhr.onload = () => {
        // To Firefox, a connection that was closed before a word is a success without a status.
        resolve(xhr.status ? got(utf8(xhr.response as ArrayBuffer)) : undefined);
      };
      xhr.onloadend = () => {
        signal.removeEventListener('abort', abort);
        resolve(undefined);
      };
      xhr.open(method, url);
      xhr.responseType = 'arraybuffer';
      xhr.withCredentials = credentials === 'include';
      headers.forEach((value, name) => {
        xhr.setRequestHeader(name, value);
      });
      signal.addEventListener('abort', abort);
      xhr.send(body);
    });

const headersOf = (xhr: XMLHttpRequest): Headers =>
  new Headers(
    xhr
      .getAllResponseHeaders()
      .split('\r\n')
      .filter(Boolean)
      .map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1).trim()];
      }),
  );
