--liquibase formatted sql

--changeset platform:021-changes-into-audit
--comment The history of changes becomes a part of the audit trail; what it held is sealed as soon as the portal runs.
insert into audit_entry (id, at, kind, action, actor_id, actor_login, actor_name, actor_branch_id, address, subject,
                         subject_id, label, branch_id, old_value, new_value)
select id, changed_at, 'CHANGED', field, null, '', changed_by, null, '', subject, subject_id, '', branch_id, old_value, new_value
from change_entry;
--rollback delete from audit_entry where id in (select id from change_entry);

--changeset platform:021-drop-changes
drop table change_entry;
--rollback create table change_entry (id binary(16) not null, subject varchar(40) not null, subject_id binary(16) not null, branch_id binary(16) not null, changed_at datetime(6) not null, changed_by varchar(100) not null, field varchar(100) not null, old_value longtext not null, new_value longtext not null, primary key (id), index change_entry_subject (subject, subject_id, changed_at));
--rollback insert into change_entry (id, subject, subject_id, branch_id, changed_at, changed_by, field, old_value, new_value) select id, subject, subject_id, branch_id, at, actor_name, action, old_value, new_value from audit_entry where kind = 'CHANGED' and subject_id is not null and branch_id is not null;
