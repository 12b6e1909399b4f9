#!/usr/bin/env bash
# Takes the pictures of the documentation and of the handbook from the window itself, in Chinese and in English: a run of
# HandbookPictures in tests/fadu.ui.tests for each, then they are copied to where the pages look for them.
#
#   releng/pictures.sh
source "$(dirname "${BASH_SOURCE[0]}")/benchmarks/common.sh"
needs Xvfb
tests=$root/tests/fadu.ui.tests
cd "$root"
for language in zh en; do
  country=CN
  if [ "$language" = en ]; then country=US; fi
  ./fadu test -pl tests/fadu.ui.tests -am -Dtest=HandbookPictures -Dsurefire.failIfNoSpecifiedTests=false \
    -Dwindow.language=$language -Dwindow.country=$country
  mkdir -p "bundles/fadu.ui/handbook/$language/pictures"
  cp "$tests/target/pictures/$language/"*.png "bundles/fadu.ui/handbook/$language/pictures/"
done
cp bundles/fadu.ui/handbook/zh/pictures/{workbench,review}.png docs/images/
find docs/images bundles/fadu.ui/handbook -name '*.png' -size +150k -exec echo 'too large:' {} \;
