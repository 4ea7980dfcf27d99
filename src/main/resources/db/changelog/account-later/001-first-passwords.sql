--liquibase formatted sql

--changeset account-later:001-first-passwords
--comment Passwords that came along were all given by somebody else; their owners choose their own, but not where all is a demo.
update account set must_change = true
    where password_hash is not null and password_changed_at is null and not exists (select 1 from demo_step);
--rollback update account set must_change = false where password_changed_at is null;
