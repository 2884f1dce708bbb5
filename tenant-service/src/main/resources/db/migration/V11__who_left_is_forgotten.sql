-- What fairness remembers of a person goes when the person leaves the community. See docs/decisions/0025-fairness-memory.md.

GRANT DELETE ON fairness_memory TO ${appRole};
