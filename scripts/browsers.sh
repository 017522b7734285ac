#!/usr/bin/env bash
# Sees to it that the browsers and fonts which the tests need are there: browsers.sh [chromium] [firefox] [webkit]
# Installs what is missing on Debian and its kin; elsewhere says what to install. Does nothing when all is there.
set -euo pipefail

engines=("$@")
[ ${#engines[@]} -gt 0 ] || engines=(chromium firefox webkit)

missing=() # Debian's packages
wanted=()  # what a person would call them
need() { # command, package, name
  command -v "$1" >/dev/null && return
  missing+=("$2")
  wanted+=("$3")
}

for engine in "${engines[@]}"; do
  case $engine in
    chromium)
      if [ ! -x "${CHROMIUM_PATH:-}" ]; then
        need chromium-headless-shell chromium-headless-shell 'Chromium (or set CHROMIUM_PATH)'
        need chromium chromium 'Chromium (or set CHROMIUM_PATH)' # with windows
      fi
      ;;
    firefox) [ -x "${FIREFOX_PATH:-}" ] || need firefox-esr firefox-esr 'Firefox ESR (or set FIREFOX_PATH)' ;;
    webkit)
      need WebKitWebDriver webkit2gtk-driver 'WebKitGTK with WebKitWebDriver'
      need Xvfb xvfb 'Xvfb'
      ;;
    *)
      echo "browsers.sh: no such browser: $engine (chromium, firefox, webkit)" >&2
      exit 2
      ;;
  esac
done

if ! command -v apt-get >/dev/null; then
  [ ${#missing[@]} -eq 0 ] && exit 0
  list=$(printf ', %s' "${wanted[@]}")
  echo "The tests need browsers that are not on this machine; please install: ${list:2}." >&2
  exit 1
fi

# Latin, Cyrillic, Greek; Arabic, Hebrew, Thai, Indic; Chinese, Japanese, Korean: without them, text is measured in boxes.
for font in fonts-dejavu-core fonts-noto-core fonts-droid-fallback; do
  dpkg-query -W -f='${Status}' "$font" 2>/dev/null | grep -q 'ok installed' || missing+=("$font")
done

[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "The tests need Debian's packages ${missing[*]}; please install them as root." >&2
    exit 1
  fi
  as_root=(sudo)
fi

echo "Installing for the tests: ${missing[*]}"
"${as_root[@]}" apt-get -qq update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 \
  install -y --no-install-recommends "${missing[@]}" >/dev/null
