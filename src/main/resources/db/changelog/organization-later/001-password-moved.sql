--liquibase formatted sql

--changeset organization:later-001-password-moved
alter table staff drop column password_hash;
--rollback alter table staff add column password_hash varchar(300);
--rollback update staff s join account a on a.id = s.id set s.password_hash = a.password_hash;
--rollback update staff set password_hash = '' where password_hash is null;
--rollback alter table staff modify password_hash varchar(300) not null;
