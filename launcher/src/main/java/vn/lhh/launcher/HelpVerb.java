package vn.lhh.launcher;

import java.util.List;

/**
 * {@code help}: every verb on one screen.
 */
record HelpVerb(Console console) implements Verb {

	static final String TEXT = """
			Usage: ./portal VERB

			  run [--port N] [--data DIR] [--fresh] [--no-demo] [--public] [--no-train]
			                     build what is missing, start the whole site, stop it with Ctrl-C
			                       --port N    public port, 8080 unless given
			                       --data DIR  where everything is kept, data/ unless given
			                       --fresh     forget what earlier runs kept there
			                       --no-demo   begin without demo content
			                       --public    let other machines reach the public port
			                       --no-train  don't prepare faster starts in the background
			  test               run every test that needs no Docker, and count them
			  status [--json]    name, process, port and state of everything that runs
			  hold SERVICE       keep a service down once it has been killed
			  release SERVICE    let it be started again
			  token USER         sign in as a demo user (admin, approver, editor, records, qa, members)
			                     and print the access token on the last line
			  demo --articles N --documents N
			                     publish that many made-up articles and documents, for measuring
			  train              prepare faster starts now, without a site running
			  help               this text

			status, hold, release, token and demo take --data DIR like run.
			MONGODB_URI and KAFKA_BOOTSTRAP_SERVERS in the environment name real servers to use instead.""";

	@Override
	public int run(List<String> args) {
		this.console.say(TEXT);
		return OK;
	}

}
