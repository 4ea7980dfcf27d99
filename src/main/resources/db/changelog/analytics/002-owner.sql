--liquibase formatted sql

--changeset analytics:002-owner
--comment Whoever sees only the own customers counts only those.
alter table customer_fact add column owner_id binary(16);
update customer_fact f join customer c on c.id = f.customer_id set f.owner_id = c.owner_id;
create index customer_fact_owner on customer_fact (owner_id);
--rollback drop index customer_fact_owner on customer_fact;
--rollback alter table customer_fact drop column owner_id;
