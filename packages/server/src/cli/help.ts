export const HELP = `Usage: returning-ai-server <command> [options]

The Returning.AI API itself: every operation, with state and rules.

Commands
  start                serve the API (the default)
  migrate              bring the database to this version, and stop
  seed                 fill an empty database with the demo community
  reset --yes          remove everything from the database
  keys create          make a System, a community or a secure-auth key, and print it once
  topics create        make a topic in a forum channel, and print its id
  jobs                 list the files of bulk import and update: how far they are, and what was wrong with which line

Where the data is
  DATABASE_URL         postgres://user:password@host:5432/database, PostgreSQL 15 or newer; without it an embedded one is used
  --no-prepared        prepare no statements: for PgBouncer before 1.21 in transaction mode
  --data FOLDER        where the embedded database keeps its files; without it they are in memory, and gone at the end

start
  --port N             the port to listen on; 0 takes any free one (default 4020)
  --host NAME          where to listen (default 127.0.0.1, which only this machine reaches)
  --demo               fill an empty database with the demo community, whose keys anybody knows
  --cors ORIGIN        pages of this origin may call; * for all; may be given more than once
  --rate-limit N       calls per second of each credential, twice as many at once; 0 for any number (default 100)
  --log WORDS          pretty, json (a line per request) or silent (default pretty in a terminal, else json)
  MAIL_URL             smtp://user:password@host:587; without it emails are kept, to be read at /__dev/outbox
  MAIL_FROM            the sender of emails (default no-reply@localhost)
  NODE_ENV=production  refuses the demo community, and takes the pages under /__dev away

keys create
  --kind WORD          system, community or secureAuth (default system)
  --community ID       the community it is for; or --title, to make one
  --title TEXT         makes a community of this title
  --owner EMAIL        the confirmed account whose key it is, or who owns the new community
  --name TEXT          what the key is called (default the kind)
  --permission WORD    what a community key may do; may be given more than once
  --hostname NAME      the address of the community, for secure auth

topics create
  --community ID       the community
  --channel ID         the forum channel
  --title TEXT         what the topic is called

  --version            print the version, and stop
  --help               print this, and stop
`;
