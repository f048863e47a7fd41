import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard

/// A text as it reads, and where it stands in its file.
struct PlacedText {
    let bytes: ByteSlice
    /// Where the whole of it stands.
    let whole: SourceRange
    /// Whether it stands there byte for byte; else every piece of it is placed at the whole.
    private let isExact: Bool

    init(_ text: RichText, in document: Document) {
        bytes = document.plain(text)
        whole = document.place(of: text)
        isExact = whole.indices.count == bytes.count && document.singlePiece(of: text) != nil
    }

    /// A value of a header; quotes may stand around it.
    init(_ text: SourcedText, in file: SourceFile) {
        bytes = text.value
        let source = file[text.range]
        isExact = source.dropFirst().elementsEqual(text.value) || source.elementsEqual(text.value)
            || source.dropFirst().dropLast().elementsEqual(text.value)
        // A quote in front is no part of what reads.
        let quote = isExact && source.count > text.value.count ? 1 : 0
        let start = Int(text.range.start) + quote
        whole = isExact ? SourceRange(start: start, end: start + text.value.count) : text.range
    }

    /// Where a piece of it stands in the file.
    func place(of piece: Range<Int>) -> SourceRange {
        guard isExact else { return whole }
        let start = Int(whole.start) + piece.lowerBound - bytes.startIndex
        return SourceRange(start: start, end: start + piece.count)
    }
}

extension CheckedCard {
    /// Every line of the complaints section, and those nested in one.
    func forEachContact(_ body: (Contact) -> Void) {
        guard let section = section(.complaints) else { return }
        for group in section.groups {
            for block in group.blocks {
                guard case .contacts(let contacts) = block else { continue }
                for index in contacts.indices {
                    body(contacts[index])
                    for nested in contacts[index].nested { body(nested) }
                }
            }
        }
    }

    /// Every line of the complaints section that names a channel of a kind; most rules look at one kind only.
    func forEachContact(with kind: Channel.Kind, _ body: (Contact) -> Void) {
        guard channelKinds.contains(kind) else { return }
        forEachContact { contact in
            if contact.channels.contains(where: { $0.value.kind == kind }) { body(contact) }
        }
    }

    /// The text of a line of the complaints section, without its label.
    func placed(_ contact: Contact) -> PlacedText { PlacedText(contact.text, in: document) }

    /// What its label says that the line holds.
    func kinds(of contact: Contact) -> [Channel.Kind] {
        contact.label.map { ChannelReader.kinds(ofLabel: plain($0)) } ?? []
    }
}

extension CheckedOffice {
    /// Every line with numbers and addresses of the office, with what is read from it.
    func forEachContact(_ body: (PlacedText, Channel.Kind, [Found<Channel>]) -> Void) {
        func tell(_ texts: [SourcedText], _ kind: Channel.Kind) {
            for text in texts {
                let found = try? ChannelReader.read(text.value, as: kind).get()
                body(PlacedText(text, in: file), kind, found ?? [])
            }
        }
        tell(office.phones, .phone)
        tell(office.whatsApps, .whatsapp)
        tell(office.emails, .email)
    }
}
