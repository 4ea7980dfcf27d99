--liquibase formatted sql

--changeset analytics:003-closed-at-place
--comment What was closed at a place on some days, and what is open there, is read from the index alone.
create index ticket_fact_branch_closed_opened on ticket_fact (branch_id, closed_on, opened_on);
drop index ticket_fact_branch_closed on ticket_fact;
--rollback create index ticket_fact_branch_closed on ticket_fact (branch_id, closed_on);
--rollback drop index ticket_fact_branch_closed_opened on ticket_fact;

--changeset analytics:003-of-people
--comment Whoever sees only what people answer for reads only that.
create index ticket_fact_handler_opened on ticket_fact (handler_id, opened_on);
create index ticket_fact_handler_closed on ticket_fact (handler_id, closed_on, opened_on);
create index visit_fact_assignee_planned on visit_fact (assignee_id, planned_on);
--rollback drop index visit_fact_assignee_planned on visit_fact;
--rollback drop index ticket_fact_handler_closed on ticket_fact;
--rollback drop index ticket_fact_handler_opened on ticket_fact;
