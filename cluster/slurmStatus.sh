#!/bin/sh
# What became of a Slurm job, for `snakemake --cluster-status`: a job that was cancelled, ran out of its time or memory, or
# lost its node leaves no word of its own, and Snakemake 7 would wait for it for ever.
state=$(scontrol show job "$1" --oneliner 2>/dev/null | sed -n 's/.*JobState=\([A-Z_]*\).*/\1/p')
# Slurm forgets old jobs; where it keeps accounts they know.
[ -n "$state" ] || state=$(sacct -j "$1" --noheader --allocations --format=State 2>/dev/null | awk 'NR == 1 { print $1 }')
case "$state" in
  PENDING | CONFIGURING | RUNNING | COMPLETING | SUSPENDED | REQUEUED | RESIZING) echo running ;;
  COMPLETED) echo success ;;
  *) echo failed ;;
esac
