/// What is known of the file that a text was made of: a web page, a document.
struct Origin: Sendable {
    /// The words of the file, counted apart from the text.
    var words: Words
    /// The same where nothing parts what is raised, lowered or struck out from the words beside it.
    var glued: Words
    /// For each line of the text the line of the file, 0 where it has none that a reader could find; empty: the same lines.
    var lineNumbers: [Int] = []
    /// What of the file is not in the text.
    var leftOut: [Account.LeftOut] = []
    /// What a person has to look at; lines are those of the file.
    var checks: [Account.Check] = []
    /// Numbers that the file does not write, but whoever reads it sees.
    var numbers: [Own] = []
    /// Whether pictures are among ``checks``, one by one.
    var namesPictures = false

    /// The line of the file for a line of the text.
    func line(_ number: Int) -> Int {
        lineNumbers.isEmpty ? number : number > 0 && number <= lineNumbers.count ? lineNumbers[number - 1] : 0
    }
}

extension Account {
    /// Adds what happened to a file before it was a text; lines are those of the file from then on.
    mutating func add(_ origin: Origin) {
        var whole = Account()
        for piece in origin.leftOut { whole.leaveOut(piece.text, piece.reason, line: piece.line) }
        for piece in leftOut { whole.leaveOut(piece.text, piece.reason, line: origin.line(piece.line)) }
        for check in origin.checks { whole.doubt(check.doubt, line: check.line) }
        for check in checks where !(origin.namesPictures && check.doubt == .missingImage) {
            whole.doubt(check.doubt, line: origin.line(check.line))
        }
        for word in origin.numbers + own { whole.add(own: word) }
        self = whole
    }
}
