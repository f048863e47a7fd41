import Bytes
import ServiceStandard

/// Writes the body of a regulation's draft.
struct LawWriter {
    let setting: ImportSetting
    var entries: [LawEntry] = []

    init(setting: ImportSetting) { self.setting = setting }

    /// Lines of the source where an article has lost its heading.
    var lostLines: [Int] {
        entries.compactMap { if case .lostArticle(let line) = $0 { line } else { nil } }
    }

    /// - Parameter notes: what is to be said of each lost article, in order.
    func body(notes: [String]) -> [UInt8] {
        var out: [UInt8] = []
        let article: StaticString = entries.contains { if case .heading(.chapter, _) = $0 { true } else { false } } ? "### " : "## "
        var lost = 0
        var isInTitle = false
        for entry in entries {
            if isInTitle, case .title = entry {} else if isInTitle {
                blank(&out)
                isInTitle = false
            }
            switch entry {
            case .heading(let kind, let text):
                blank(&out)
                switch kind {
                case .article: out.append(article)
                case .part: out.append("### ")
                case .paragraph: out.append("#### ")
                default: out.append("## ")
                }
                MarkdownText.append(text, to: &out)
                out.append("\n")
            case .ownHeading(let text):
                blank(&out)
                out.append("## ")
                out.append(contentsOf: text.utf8)
                out.append("\n")
            case .title(let text):
                MarkdownText.append(text, to: &out)
                out.append("\n")
                isInTitle = true
            case .lostArticle:
                blank(&out)
                if lost < notes.count {
                    MarkdownText.append(note: notes[lost], to: &out)
                    out.append("\n")
                }
                lost += 1
                out.append(article)
                out.append("Pasal ?\n")
            case .marker(let marker, let text):
                if marker.kind == .bracket { blank(&out) }
                out += marker.text
                out.append(ASCII.space)
                MarkdownText.append(text, to: &out)
                out.append("\n")
            case .text(let text, let isApart):
                if isApart { blank(&out) }
                MarkdownText.append(text, to: &out)
                out.append("\n")
            case .continued(let text):
                out[out.count - 1] = ASCII.space
                MarkdownText.append(text, to: &out)
                out.append("\n")
            case .annexArticle(let text):
                blank(&out)
                out.append("**")
                MarkdownText.append(text, to: &out)
                out.append("**\n")
            }
        }
        return out
    }

    /// One blank line, whatever stands before.
    private func blank(_ out: inout [UInt8]) {
        if !out.isEmpty, !out[...].hasSuffix("\n\n") { out.append("\n") }
    }
}

extension ByteSlice {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
        count >= suffix.utf8CodeUnitCount && self[(endIndex - suffix.utf8CodeUnitCount)...].starts(with: suffix)
    }
}
