#!/usr/bin/env bash
# Recognition of print: the sample reports set by LibreOffice, drawn at 150, 200 and 300 dots for an inch, turned, with noise, under a
# red seal; what `fadu read` finds in the pictures beside what it finds in the text. Needs the plug-in: ./fadu ocr
# ocr.sh [DIR]   DIR keeps the pictures
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs soffice pdftoppm convert python3
pages=${1:-$work/pages}
mkdir -p "$pages"
pages=$(cd "$pages" && pwd)
python3 "$root/releng/benchmarks/ocr.py" write "$pages" "$root"/examples/reports/*.txt
(cd "$pages" && soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf ./*.docx >/dev/null 2>&1)
for pdf in "$pages"/*.pdf; do
  name=${pdf%.pdf}
  for dots in 150 200 300; do pdftoppm -r $dots -png -singlefile "$pdf" "$name@$dots"; done
  convert "$name@200.png" -background white -rotate 1 +repage "$name@200-turned-1.png"
  convert "$name@200.png" -background white -rotate -2 +repage "$name@200-turned-2.png"
  convert "$name@200.png" -blur 0x0.8 -attenuate 0.6 +noise Gaussian -quality 40 "$name@200-noise.jpg"
  convert "$name@150.png" -background '#f4f2ea' -rotate 0.8 +repage -blur 0x0.6 -attenuate 0.5 +noise Gaussian -quality 35 "$name@150-poor.jpg"
  convert "$name@200.png" -fill none -stroke '#d02020' -strokewidth 10 -draw 'circle 900,640 900,440' -draw 'line 760,640 1040,640' \
    -draw 'line 900,500 820,760' -draw 'line 900,500 980,760' -draw 'circle 500,1000 500,820' "$name@200-seal.png"
done
python3 "$root/releng/benchmarks/ocr.py" measure "$pages" "$root/fadu"
