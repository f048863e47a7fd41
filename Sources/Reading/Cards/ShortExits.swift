import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// Exits with a comma, an arrow or an answer, several on a line or without a dash ("Jika lengkap, lanjut"; "Ya → lanjut") are
/// read only where all of a step's are: one that is left away makes its step go where nobody sends it.
extension CardContext {
    /// What a step tells of where it leads.
    private struct ExitSurvey {
        /// Of all exits that are read.
        var targets: [Branch.Target] = []
        var short: [RichText] = []
        var hasShort = false
        /// Lines that begin like exits and are none.
        var unread: [RichText] = []
        /// The text of the step has a "jika" of its own.
        var hasConditionInText = false

        /// Whether nothing else is told, and the exits lead to different places.
        var isWhole: Bool {
            guard unread.isEmpty, let first = targets.first else { return false }
            // The other exit of a lone condition is implied.
            return targets.count == 1 ? first != .next && !hasConditionInText : targets.contains { $0 != first }
        }
    }

    /// The exits that a line adds to its step: all of them, or only the one that is cut at its colon.
    mutating func exits(of line: RichText, for item: inout RawItem, _ grammar: ItemGrammar) -> [Branch] {
        let found = branches(of: line)
        guard !found.isEmpty else { return [] }
        if isShort(found, line) {
            return takesShortExits(&item, grammar) ? found : colonBranch(of: line).map { [$0] } ?? []
        }
        // The flow of an SOP lacks what is not read.
        if sop != .none { _ = takesShortExits(&item, grammar) }
        return found
    }

    /// Whether the short exits of the step are read; where not, what stands in their way is told.
    mutating func takesShortExits(_ item: inout RawItem, _ grammar: ItemGrammar) -> Bool {
        if let known = item.takesShortExits { return known }
        guard grammar.step > 0 else { return false }
        let survey = survey(ofStep: grammar)
        item.takesShortExits = survey.isWhole
        guard !survey.isWhole else { return true }
        // Two exits with a colon need no other.
        guard survey.hasShort || survey.targets.count == 1 else { return false }
        let told = survey.unread.isEmpty && sop != .none ? survey.short : survey.unread
        for line in told { report(.exitUnread(Self.excerpt(plain(line))), at: range(of: line)) }
        return false
    }

    private func isShort(_ branches: [Branch], _ line: RichText) -> Bool {
        branches.count != 1 || colonBranch(of: line)?.label != branches[0].label
    }

    private func survey(ofStep grammar: ItemGrammar) -> ExitSurvey {
        var survey = ExitSurvey()
        var isText = true
        for child in document.children(of: grammar.step) {
            defer { isText = false }
            switch document.nodes[child].kind {
            case .paragraph where isText:
                let text = text(of: child)
                survey.hasConditionInText =
                    Self.opensLater(plain(text), orAnswers: false)
                    || document.lines(of: text).dropFirst().contains { begins(plain($0), orLowercase: true) }
            case .paragraph:
                let lines = document.lines(of: text(of: child))
                // Read only where all of its lines are exits.
                add(lines, isParagraph: true, isRead: lines.allSatisfy { isExit($0) }, to: &survey)
            case .list:
                for nested in document.children(of: child) {
                    var children = document.children(of: nested)
                    guard let first = children.next(), document.nodes[first].kind == .paragraph else { continue }
                    let lines = document.lines(of: text(of: first))
                    // What stands behind a part is more of it.
                    let isRead = lines.first.map { isProperty($0, grammar) || !branches(of: $0).isEmpty } ?? false
                    add(lines, isParagraph: false, isRead: isRead, to: &survey)
                }
            default: break
            }
        }
        return survey
    }

    /// Whether a line is "Kunci: nilai" with a key that the section knows.
    func isProperty(_ line: RichText, _ grammar: ItemGrammar) -> Bool {
        split(line).map { names.property(plain($0.label), among: grammar.properties) != nil } ?? false
    }

    /// Whether a line behind others begins like an exit; "berkas yang | tidak lengkap" is a sentence that was wrapped.
    private func begins(_ words: ByteSlice, orLowercase: Bool) -> Bool {
        words.first.map { $0 &- 0x41 < 26 } == true ? Self.opens(words) : orLowercase && Self.opens(words, orAnswers: false)
    }

    private func add(_ lines: [RichText], isParagraph: Bool, isRead: Bool, to survey: inout ExitSurvey) {
        var isBehindShort = false
        for (index, line) in lines.enumerated() {
            let words = plain(line)
            let branches = branches(of: line)
            if branches.isEmpty {
                if index == 0 ? Self.opens(words) : begins(words, orLowercase: isBehindShort) { survey.unread.append(line) }
                continue
            }
            let isShort = index > 0 || isParagraph || self.isShort(branches, line)
            let isKnown = branches.allSatisfy { $0.target != .other && !Self.opensLater(plain($0.text)) }
            if isShort { (survey.hasShort, isBehindShort) = (true, true) }
            if isShort, !isRead || !isKnown {
                survey.unread.append(line)
            } else {
                survey.targets += branches.map(\.target)
                if isShort { survey.short.append(line) }
            }
        }
    }
}
