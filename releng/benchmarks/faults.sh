#!/usr/bin/env bash
# Lets a PostgreSQL that this script starts fail while a client works: each action must end in one line within its limit, and nothing
# may be half afterwards.
# faults.sh [RESTARTS [SECONDS [FAULT…]]], by default 100 restarts, 200 seconds for an action, and all faults: restart, frozen, closed
# and silent (the line), locked (by another session), full (disk; by a limit on the length of files, and on a small file system in
# memory where this user may mount one). Ends with status 1 where something was wrong or too late.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs_postgres
needs prlimit
restarts=${1:-100} seconds=${2:-200}
shift $(($# < 2 ? $# : 2))
campaign faults.FaultCampaign "$restarts" "$seconds" "$@"
