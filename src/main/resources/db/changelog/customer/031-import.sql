--liquibase formatted sql

--changeset customer:031-imported-for
--comment What a customer or an invoice is called elsewhere is known to the place that it was imported for, not to others.
alter table customer add column imported_for binary(16);
update customer set imported_for = branch_id where import_source is not null;
create unique index customer_imported on customer (import_source, external_id, imported_for);
drop index customer_external on customer;
create unique index trade_imported on trade (import_source, document, branch_id);
drop index trade_document on trade;
--rollback create unique index trade_document on trade (import_source, document);
--rollback drop index trade_imported on trade;
--rollback create unique index customer_external on customer (import_source, external_id);
--rollback drop index customer_imported on customer;
--rollback alter table customer drop column imported_for;
