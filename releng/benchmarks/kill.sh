#!/usr/bin/env bash
# Kills programs in the middle of their work with SIGKILL, in a store that lives through all rounds, and looks after each kill
# whether anything is lost or half. A kill counts only where it fell between the first and the last commit of a batch of twelve.
# kill.sh [HITS [TARGET…]], by default 200 of each target: derby (the program with its own database), client (of PostgreSQL), backend
# (the process of PostgreSQL that serves the client), postmaster (all processes of PostgreSQL).
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs_postgres
needs
hits=${1:-200}
shift || true
if [ $# = 0 ]; then set -- derby client backend postmaster; fi
campaign kills.KillCampaign "$hits" "$@"
