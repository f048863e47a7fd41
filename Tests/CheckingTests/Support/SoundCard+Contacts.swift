extension Sound {
    /// The sound card with this line among the complaints.
    static func card(contact line: String) -> String {
        card.with("- WhatsApp: 0811 0000 000\n", "- WhatsApp: 0811 0000 000\n- \(line)\n")
    }

    /// The line at which ``card(contact:)`` puts it.
    static let contactLine = line(of: "- WhatsApp: ", in: card) + 1

    /// The line of a text that begins so, counted from 1.
    static func line(of beginning: String, in text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.firstIndex { $0.hasPrefix(beginning) } ?? -1) + 1
    }

    /// The sound office with this key.
    static func office(_ key: String) -> String {
        let name = key.prefix { $0 != ":" }
        let lines = office.split(separator: "\n", omittingEmptySubsequences: false)
        let index = lines.firstIndex { $0.hasPrefix("\(name):") }
        if let index { return (lines[..<index] + [key[...]] + lines[(index + 1)...]).joined(separator: "\n") }
        return office.with("jam:\n", "\(key)\njam:\n")
    }
}
