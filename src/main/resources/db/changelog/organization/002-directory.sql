--liquibase formatted sql

--changeset organization:002-directory
create view branch_directory as select id, code, name from branch;
create view staff_directory as select id, name, branch_id from staff;
--rollback drop view staff_directory;
--rollback drop view branch_directory;
