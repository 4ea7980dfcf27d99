--liquibase formatted sql

--changeset organization:020-directory-login
--comment Administrators look for people by login, and see who has left.
create or replace view staff_directory as select id, name, branch_id, login, active from staff;
--rollback create or replace view staff_directory as select id, name, branch_id from staff;
