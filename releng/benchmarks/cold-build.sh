#!/usr/bin/env bash
# ./fadu build of a copy of the checkout with an empty Maven repository and an empty cache.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs /usr/bin/time
mkdir "$work/checkout"
(cd "$root" && tar cf - --exclude=target --exclude=.git --exclude=.fadu .) | tar xf - -C "$work/checkout"
export MAVEN_OPTS="${MAVEN_OPTS:-} -Dmaven.repo.local=$work/repository" XDG_CACHE_HOME=$work/cache
once cold-build "$work/checkout/fadu" build
report cold-build
du -sh "$work/repository" | awk '{ print "repository " $1 }'
