-- While frozen, whatever a call changed is refused when it is committed: the call has been checked in full, and nothing is left of it.
create table callsheet_freeze (frozen boolean not null);
insert into callsheet_freeze values (false);

create function callsheet_refuse() returns trigger language plpgsql as $$
begin
  if (select frozen from callsheet_freeze) then
    raise exception 'frozen';
  end if;
  return null;
end
$$;

do $$
declare
  name text;
begin
  for name in
    select tablename from pg_tables
    where schemaname = current_schema() and tablename not in ('sessions', 'token', 'ids', 'callsheet_freeze')
  loop
    execute format('create constraint trigger callsheet_freeze after insert or update or delete on %I '
      'deferrable initially deferred for each row execute function callsheet_refuse()', name);
  end loop;
end
$$;

-- Each call notes in these two when its session or token was last used.
create constraint trigger callsheet_freeze after delete on sessions
  deferrable initially deferred for each row execute function callsheet_refuse();
create constraint trigger callsheet_freeze_change after update on sessions
  deferrable initially deferred for each row when (old.status is distinct from new.status)
  execute function callsheet_refuse();
create constraint trigger callsheet_freeze after insert or delete on token
  deferrable initially deferred for each row execute function callsheet_refuse();
create constraint trigger callsheet_freeze_change after update on token
  deferrable initially deferred for each row when (old.lastaccess is not distinct from new.lastaccess)
  execute function callsheet_refuse();
