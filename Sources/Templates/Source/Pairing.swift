/// Finds the closing tag of every open tag.
struct Pairing {
    /// How many sections, blocks and parents may stand in one another.
    static let maximumDepth = 100

    private let source: TemplateSource
    private(set) var tokens: [Token]
    private(set) var errors: [TemplateError] = []
    private var stack: [Int] = []

    init(_ source: TemplateSource, _ tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    mutating func run() {
        for index in tokens.indices where errors.count < ParsedTemplate.maximumErrors {
            if tokens[index].kind == .close { close(index) }
            tokens[index].container = stack.last ?? -1
            guard tokens[index].opens else { continue }
            if stack.count == Self.maximumDepth {
                errors.append(source.error(.tooDeep, tokens[index].name))
                // What is left would only repeat it.
                tokens.removeSubrange(index...)
                break
            }
            tokens[index].match = tokens.count
            stack.append(index)
        }
        // Sections left open by a file that was cut above are not the author's.
        let isCut = errors.contains { $0.kind == .tooDeep }
        for index in stack {
            tokens[index].match = tokens.count
            if !isCut { errors.append(source.error(.unclosedSection, tokens[index].name)) }
        }
    }

    private mutating func close(_ index: Int) {
        let name = source.bytes[tokens[index].name]
        guard let top = stack.last else {
            errors.append(source.error(.strayClosingTag, tokens[index].name))
            return
        }
        if let opener = stack.lastIndex(where: { source.bytes[tokens[$0].name] == name }) {
            while stack.count > opener + 1 {
                let unclosed = stack.removeLast()
                errors.append(source.error(.unclosedSection, tokens[unclosed].name, related: tokens[index].range.lowerBound))
                tokens[unclosed].match = index
            }
        } else {
            let expected = source.bytes[tokens[top].name].string
            errors.append(
                source.error(
                    .wrongClosingTag, tokens[index].name, candidates: [expected], related: tokens[top].range.lowerBound))
        }
        let opener = stack.removeLast()
        tokens[opener].match = index
        tokens[index].match = opener
    }
}
