package vn.lhh.gateway.visit;

enum VisitorClass {

	HUMAN, BOT, INTERNAL

}
