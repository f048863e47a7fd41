import Bytes
import ServiceStandard

/// Numbers of ayat, huruf and angka.
enum RegulationNumbers {
    /// The number behind another: 5 behind 4, f behind e, aa behind z; behind 4a comes 5.
    static func next(after number: ByteSlice) -> [UInt8] {
        let digits = number.prefix(while: ASCII.isDigit)
        guard digits.isEmpty else {
            var next: [UInt8] = []
            next.append(decimal: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } + 1)
            return next
        }
        var letters = Array(number)
        for index in letters.indices.reversed() {
            guard letters[index] | 0x20 == 0x7A else {
                letters[index] += 1
                return letters
            }
            letters[index] -= 25
        }
        return [number.first.map { $0 & 0x20 | 0x41 } ?? 0x61] + letters
    }

    /// 14 of 14 and 14A; `nil` for Roman numbers.
    static func plain(_ number: ByteSlice) -> Int? {
        let digits = number.prefix(while: ASCII.isDigit)
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The highest number of an article; 0 where none has a plain one.
    static func lastArticle(of nodes: [RegulationNode]) -> Int {
        nodes.reduce(0) { last, node in node.kind == .article ? max(last, node.number.flatMap { plain($0.value) } ?? 0) : last }
    }

    /// Whether an article is one of those that the source lacks: its number is below that of the last one that is there.
    ///
    /// - Parameter unit: the unit of an anchor.
    static func isLost(_ article: ByteSlice, below last: Int, in unit: ([UInt8]) -> Int?) -> Bool {
        guard let number = plain(article), unit(Array("pasal-".utf8) + article.map(ASCII.lowercased)) == nil else { return false }
        return number < last
    }

    /// The first number of the same form.
    static func first(like number: ByteSlice) -> [UInt8] {
        number.first.map(ASCII.isDigit) ?? false ? [0x31] : [0x61]
    }
}

extension Regulation {
    /// Whether an article is one of those that the source lacks.
    package func hasLost(_ article: ByteSlice) -> Bool {
        RegulationNumbers.isLost(article, below: RegulationNumbers.lastArticle(of: nodes), in: unit)
    }
}
