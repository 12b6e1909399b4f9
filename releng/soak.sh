#!/usr/bin/env bash
# A thousand random commands driven in the window, however long they take: SoakTest without its limit of time. Prints how many steps
# there were and every time of more than a tenth of a second in which the window did not answer; fails where the log has an exception.
#
#   releng/soak.sh [SECONDS]
source "$(dirname "${BASH_SOURCE[0]}")/benchmarks/common.sh"
needs Xvfb
cd "$root"
./fadu test -pl tests/fadu.ui.tests -am -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false -Dsoak.seconds="${1:-1800}"
grep -E '^soak:|^[0-9]+ ms in ' .fadu/build.log
