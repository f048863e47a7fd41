import Bytes
import Diagnostics
import Reading

/// Reads the interface words of a theme: `strings/id.yml`, lines `key: text`.
enum WordsReader {
    /// All words of a language by their keys; `nil` when there is an error, which is then in `report`.
    static func read(
        _ theme: Theme, language: Language, report: inout DiagnosticBag
    ) -> (words: Words, all: [(name: String, text: ByteSlice)])? {
        guard let file = theme.files(in: "strings", ending: "/\(language.rawValue).yml").first else {
            report.add(Diagnostic(ThemeProblem.missingWords(language: language.rawValue), at: Place(file: "strings/\(language.rawValue).yml")))
            return nil
        }
        let source = SourceFile(path: file.path, bytes: file.bytes)
        let tree: YamlTree
        do throws(YamlFailure) {
            tree = try YamlReader.read(source, SourceRange(start: 0, end: file.bytes.count), limit: YamlReader.maximumSettings)
        } catch {
            report.add(error.problem, at: error.range, in: source, related: error.related)
            return nil
        }
        var all: [(name: String, text: ByteSlice)] = []
        for pair in tree.root.map(tree.pairs(of:)) ?? [] {
            let (key, value) = pair
            guard tree[value].kind == .scalar else {
                report.add(ThemeProblem.wordsNotFlat, at: tree[value].range, in: source)
                continue
            }
            all.append((tree[key].text.string, tree[value].text))
        }
        var texts: [[UInt8]] = []
        for word in Word.allCases {
            let key = word.key
            if let text = all.first(where: { $0.name == key })?.text {
                texts.append(Array(text))
            } else {
                report.add(ThemeProblem.missingWord(key), atWhole: source)
                texts.append([])
            }
        }
        return (Words(texts: texts), all)
    }
}
