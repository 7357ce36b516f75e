export const HELP = `Usage: returning-ai-server <command> [options]

Serves the Returning.AI API: every operation, stateful, on PostgreSQL.

Commands
  start                serve the API (default)
  migrate              run the pending database migrations
  seed                 fill an empty database with the demo community
  reset --yes          delete all data from the database
  keys create          create a System, community or secure-auth key, and print it once
  topics create        create a topic in a forum channel, and print its ID
  jobs                 list the bulk import and update jobs: progress, and an error for each skipped line

  While a server uses the folder of --data, commands other than migrate go to that server. Without a database, they go to the
  server on --port of this machine. With NODE_ENV=production, a server takes no commands.

Database
  DATABASE_URL         postgres://user:password@host:5432/database, PostgreSQL 15 or newer (default: embedded database)
                       An empty variable is unset.
  --no-prepared        use no prepared statements: for PgBouncer before 1.21 in transaction mode
  --data FOLDER        folder of the embedded database (default: in memory; the data is lost when the process ends)

start
  --port N             port to listen on; 0 selects a free port (default 4020)
  --metrics-port N     port of /metrics (default: the port of the API; in production, /metrics is served only with this option)
  --host NAME          host to listen on (default 127.0.0.1: reachable only from this machine)
  --demo               fill an empty database with the demo community; its keys are public
  --cors ORIGIN        allow pages of this origin; * for all; repeatable
  --rate-limit N       calls per second for each credential or address, with bursts of twice as many; 0 for none (default 100)
  --log FORMAT         pretty, json (one line per request) or silent (default: pretty in a terminal, else json)
  MAIL_URL             mail server, such as smtp://user:password@host:587
                       (default: emails are only listed at /__dev/emails; in production, registration is refused)
  MAIL_FROM            sender of emails (default no-reply@localhost; required in production with MAIL_URL)
  TRUSTED_PROXIES      addresses of your proxies, such as 10.0.0.0/8, with commas between them; X-Forwarded-For then names the
                       client (default: none, so all clients behind a proxy share one rate limit)
  METRICS_PORT         the same as --metrics-port
  NODE_ENV             production, development or test. production disables the demo community, its keys, and the pages under
                       /__dev, and requires DATABASE_URL or --data

keys create
  --kind KIND          system, community or secureAuth (default system)
  --community ID       community of the key; or use --title to create one
  --title TEXT         creates a community with this title; requires --owner
  --owner EMAIL        account that owns the System key and the new community (default: the owner of --community)
  --name TEXT          name of the key (default: the kind)
  --permission NAME    permission of a community key; repeatable
  --hostname NAME      hostname of the community, for secure auth

topics create
  --community ID       the community
  --channel ID         the forum channel
  --title TEXT         title of the topic

  --version            print the version
  --help               print this help
`;
