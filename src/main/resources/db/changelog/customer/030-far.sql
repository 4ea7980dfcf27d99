--liquibase formatted sql

--changeset customer:030-far
--comment Far pages find their customers' ids in the index alone, and titles count there; the columns that the list's own
--comment condition and the data scope ask for stand in it too.
create index customer_changed_scope on customer (changed_at, id, status, branch_id, owner_id);
create index customer_branch_changed on customer (branch_id, changed_at, id, status, owner_id);
drop index customer_changed on customer;
drop index customer_branch on customer;
--rollback create index customer_branch on customer (branch_id, changed_at, id);
--rollback create index customer_changed on customer (changed_at, id);
--rollback drop index customer_branch_changed on customer;
--rollback drop index customer_changed_scope on customer;
