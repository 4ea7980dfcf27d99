--liquibase formatted sql

--changeset visit:035-days
--comment A month of a branch is counted by day in an index, without its visits being read.
create index visit_branch_days on visit (branch_id, planned_start, id, planned_end, state, kind, assignee_id);
drop index visit_branch on visit;
--rollback create index visit_branch on visit (branch_id, planned_start);
--rollback drop index visit_branch_days on visit;
