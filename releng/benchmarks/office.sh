#!/usr/bin/env bash
# An office shares one store: users at one PostgreSQL that this script starts import, review, correct, take back, compare and report,
# all on the same few reports; afterwards the sum of what each was told is held against what the store holds.
# office.sh [USERS [MINUTES [PAUSE]]], by default 50 users for 20 minutes, each thinking 1500 milliseconds before an action.
# Ends with status 1 where something was lost, untold, half, or ended in an error or a deadlock.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs_postgres
needs
heap=2g campaign office.Office "${1:-50}" "${2:-20}" "${3:-1500}"
