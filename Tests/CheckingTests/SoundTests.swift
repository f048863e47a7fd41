import Testing

@testable import Checking

@Suite("Sound texts")
struct SoundTests {
    @Test("No rule finds anything in a sound card, office and SOP")
    func nothing() {
        #expect(Checked(sop: Sound.sop).findings == [])
    }
}
