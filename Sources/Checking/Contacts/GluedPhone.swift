import Bytes
import Diagnostics
import ServiceStandard

extension BrokenPhone {
    /// A number that hangs on a postal address without a word or sign between: "Kota Contoh 70000 0561736541".
    ///
    /// It reads as a part of the address, and nobody sees that it can be called (domain.md 7.1, S0-11).
    static func checkGlued(_ text: PlacedText, _ findings: inout Findings) {
        let bytes = text.bytes
        var code: Range<Int>?
        AddressNumber.forEach(in: bytes) { number in
            let digits = bytes[number.range]
            if digits.count >= 9, digits.first == 0x30, let code, bytes[code.upperBound..<number.range.lowerBound].allSatisfy(isLoose) {
                findings.add(rule, at: text.place(of: number.range), gluedWords(digits))
            } else if digits.count >= 14, digits.count <= 18, digits.dropFirst(5).first == 0x30, digits.first != 0x30 {
                // No number of anything in an address is so long.
                findings.add(rule, at: text.place(of: number.range), gluedWords(digits.dropFirst(5)))
            }
            code = digits.count == 5 && number.isAlone ? number.range : nil
        }
    }

    /// Whether a byte between code and number parts them no more than a space does.
    private static func isLoose(_ byte: UInt8) -> Bool { ASCII.isSpace(byte) || byte == 0x28 || byte == 0xC2 || byte == 0xA0 }

    private static func gluedWords(_ digits: ByteSlice) -> Words {
        Words(
            id: "Nomor telepon “\(digits.string)” menempel pada kode pos",
            "pisahkan dari alamat: tulis di kunci `telepon` kantor, atau di baris sendiri dengan sebutan “Telepon:”",
            en: "The telephone number “\(digits.string)” hangs on the postal code",
            "part it from the address: write it under the key `telepon` of the office, or on a line of its own behind “Telepon:”")
    }
}
