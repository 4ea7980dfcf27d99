--liquibase formatted sql

--changeset customer:003-directory
create view customer_directory as select id, number, name, sort_key, branch_id, grade, status from customer;
--rollback drop view customer_directory;
