/// One step of a compiled template.
struct Operation: Sendable {
    enum Code: UInt8, Sendable {
        /// Appends `second` bytes of the literals from `first` on.
        case literal
        /// Appends a value, escaped.
        case text
        /// Appends a value: markup as it is, anything else escaped.
        case markup
        /// Appends a value as it is, whatever it is (templates that are compiled leniently).
        case raw
        /// Goes to `second` unless the value is true; `skipIf` if it is.
        case skipUnless, skipIf
        /// Goes to `second` unless the value is true, else puts it into register `first`.
        case bind
        /// Puts the first item of a list into register `first` and the way to the next into the one behind it; goes to
        /// `second` without an item. What is true and no list is a list of one.
        case loop
        /// Puts the next item into register `first` and goes to `second`, or goes on behind the last.
        case next
        /// Makes room for `first` registers.
        case enter
        /// Runs the routine at `first` with the arguments at `second`.
        case call
        /// As `call`, each line of the routine indented by `slot` bytes of the literals from `register` on; the
        /// nested form adds them to the indentation there is.
        case callIndented, callNested
        /// Appends the indentation.
        case indent
        /// Goes back to where the routine was called.
        case end
    }

    var code: Code
    /// The register of a record.
    var register: Int32 = 0
    /// The value in that record, or one of the constants below.
    var slot: Int32 = 0
    var first: Int32 = 0
    var second: Int32 = 0

    /// Whether it runs a routine.
    var isCall: Bool { code == .call || code == .callIndented || code == .callNested }

    /// Whether it may go on at `second`.
    var isJump: Bool {
        switch code {
        case .skipUnless, .skipIf, .bind, .loop, .next: true
        default: false
        }
    }

    /// As `slot`: the value is the register itself.
    static let itself: Int32 = -1
    /// As `slot`: the way to the value stands in the paths from `register` on.
    static let path: Int32 = -2
    /// As `slot`: the value is the constant number `register`.
    static let constant: Int32 = -3
}

/// How a value is reached: from a register, through records.
struct ValuePath: Hashable {
    var register: Int
    var slots: [Int]

    /// A slot that no record has: the value is missing.
    static let missing = Int(Int32.max)
}

/// Where an operation finds its value.
enum Operand: Hashable {
    case constant(Slot)
    /// The first of the paths whose first slot is not absent.
    case paths([ValuePath])
}
