#!/bin/sh
# Installs the program for one user: fetches the one for this machine and its checksum, compares them,
# tries the program, and only then puts it in its place. Needs no root, and leaves what was there alone
# if anything is wrong.
#
# usage: install.sh [--from URL] [--to FOLDER] [--version VERSION] [--sha256 DIGEST]
#   --from      where the files of a release lie: decorum-linux-x86_64 and the like, each with .sha256
#               beside it. https://, http:// or file://; else $DECORUM_BASE_URL
#   --to        the folder for the program; else $DECORUM_BIN, else ~/.local/bin
#   --version   what the program must say it is; else $DECORUM_VERSION, else anything
#   --sha256    the digest that the program must have, where you know it from elsewhere: then that of
#               the release is not asked for; else $DECORUM_SHA256
set -eu

base=${DECORUM_BASE_URL:-}
folder=${DECORUM_BIN:-}
version=${DECORUM_VERSION:-}
digest=${DECORUM_SHA256:-}

fail() {
  echo "install.sh: $1" >&2
  exit 1
}

usage() { sed -n '2,/^set /s/^# \{0,1\}//p' "$0"; }

while [ $# -gt 0 ]; do
  case $1 in
    --from | --to | --version | --sha256)
      [ $# -gt 1 ] || fail "$1 wants a value"
      case $1 in
        --from) base=$2 ;;
        --to) folder=$2 ;;
        --version) version=$2 ;;
        --sha256) digest=$2 ;;
      esac
      shift 2
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    *) fail "there is no option \"$1\"; see install.sh --help" ;;
  esac
done

[ -n "$base" ] || fail "say where the release lies, with --from URL or DECORUM_BASE_URL"
if [ -z "$folder" ]; then
  [ -n "${HOME:-}" ] || fail "there is no HOME; say where to install, with --to FOLDER"
  folder=$HOME/.local/bin
fi

case $(uname -s) in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  *) fail "there is no program for $(uname -s); build it: make dist" ;;
esac
case $(uname -m) in
  x86_64 | amd64) machine=x86_64 ;;
  aarch64 | arm64) machine=arm64 ;;
  *) fail "there is no program for a machine of the kind $(uname -m); build it: make dist" ;;
esac
name=decorum-$system-$machine

# fetch URL FILE
fetch() {
  case $1 in
    file://*) cp "${1#file://}" "$2" 2>/dev/null ;;
    https://* | http://*)
      if command -v curl >/dev/null 2>&1; then
        # What begins encrypted stays so.
        case $1 in
          https://*) curl -fsSL --retry 3 --proto '=https' --proto-redir '=https' -o "$2" "$1" ;;
          *) curl -fsSL --retry 3 --proto '=http,https' -o "$2" "$1" ;;
        esac
      elif command -v wget >/dev/null 2>&1; then
        wget -q -O "$2" "$1"
      else
        fail "neither curl nor wget is here to fetch anything with"
      fi
      ;;
    *) fail "\"$1\" is no address; it begins with https://, http:// or file://" ;;
  esac
}

# Prints the SHA-256 of a file in hexadecimal digits.
sum() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum <"$1"
  elif command -v shasum >/dev/null 2>&1; then
    shasum -a 256 <"$1"
  elif command -v openssl >/dev/null 2>&1; then
    openssl dgst -sha256 -r <"$1"
  else
    fail "there is no sha256sum, shasum or openssl here to compare the checksum with"
  fi | sed 's/[^0-9a-fA-F].*//' | tr 'A-F' 'a-f'
}

mkdir -p "$folder" || fail "cannot make the folder $folder"
# Beside its place, so that putting it there is one step.
work=$(mktemp -d "$folder/.decorum-install.XXXXXX") || fail "cannot write into $folder"
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

fetch "$base/$name" "$work/decorum" || fail "cannot fetch $base/$name"
if [ -z "$digest" ]; then
  fetch "$base/$name.sha256" "$work/sha256" ||
    fail "cannot fetch $base/$name.sha256; without a checksum nothing is installed"
  digest=$(sed -n '1s/[^0-9a-fA-F].*//p' "$work/sha256")
fi
digest=$(printf %s "$digest" | tr 'A-F' 'a-f')
case $digest in
  *[!0-9a-f]* | '') fail "\"$digest\" is no SHA-256; nothing was installed" ;;
esac
[ ${#digest} -eq 64 ] || fail "\"$digest\" is no SHA-256; nothing was installed"

found=$(sum "$work/decorum")
if [ "$found" != "$digest" ]; then
  echo "install.sh: $base/$name is not what its checksum says; nothing was installed" >&2
  echo "  expected $digest" >&2
  echo "  found    $found" >&2
  exit 1
fi

chmod 755 "$work/decorum"
said=$("$work/decorum" --version) || fail "the program does not run here; nothing was installed"
if [ -n "$version" ] && [ "$said" != "${version#v}" ]; then
  fail "the program is version $said, not ${version#v}; nothing was installed"
fi
[ ! -d "$folder/decorum" ] || fail "$folder/decorum is a folder; name another place with --to"
mv -f "$work/decorum" "$folder/decorum" || fail "cannot write $folder/decorum"
echo "installed decorum $said as $folder/decorum"
case ":${PATH:-}:" in
  *":$folder:"*) ;;
  *) echo "put $folder on your PATH to call it" ;;
esac
