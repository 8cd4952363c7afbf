package vn.lhh.launcher.command;

import java.util.List;

import vn.lhh.launcher.Console;

/**
 * Prints the usage text ({@code help}): every command on one screen.
 */
public record HelpCommand(Console console) implements PortalCommand {

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
			  stop               stop the site, from another terminal
			  restart SERVICE    end one process, which is started again
			  logs SERVICE [--lines N] [--follow]
			                     the end of its log
			  test               run every test that needs no Docker, and count them
			  status [--json]    name, process, port and state of everything that runs
			  hold SERVICE       keep a service down once it has been killed
			  release SERVICE    let it be started again
			  account add NAME --roles ROLE,ROLE [--name "Full Name"]
			  account reset|reset-second-factor|disable|enable NAME, account list
			                     keep the accounts of the running site; a new password is printed once
			  account password NAME [--password-file FILE] [--new-password-file FILE]
			                     choose a password in place of a one-time one
			  token NAME [--password-file FILE]
			                     sign in and print the access token on the last line; asks for the password,
			                     but for the demo users (admin, approver, editor, records, qa, members)
			  setup FILE.yml [--user NAME] [--password-file FILE] [--url ADDRESS] [--check]
			                     give a new site its name, menu, categories … (deploy/setup has examples)
			  demo --articles N --documents N
			                     publish that many made-up articles and documents, for measuring
			  train              prepare faster starts now, without a site running
			  help               this text; --version tells the version

			All of them but test and train take --data DIR like run.
			MONGODB_URI and KAFKA_BOOTSTRAP_SERVERS in the environment name real servers to use instead.""";

	@Override
	public int run(List<String> args) {
		this.console.say(TEXT);
		return OK;
	}

}
