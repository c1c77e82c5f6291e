using System.Text;

namespace DiplomacyPortal.Extraction.Tests.Substitution;

/// <summary>A text in which words were replaced by longer or shorter ones, and where each of its places came to stand.</summary>
internal sealed class SubstitutedText
{
    private readonly int[] _places;

    private SubstitutedText(string text, int[] places) => (Text, _places) = (text, places);

    public string Text { get; }

    public int[] Place(int[] span) => [_places[span[0]], _places[span[1]]];

    /// <summary>Replaces from the front to the back.</summary>
    public sealed class Builder(string original)
    {
        private readonly StringBuilder _text = new();
        private readonly int[] _places = new int[original.Length + 1];
        private int _read;

        public void Replace(int start, int length, string words)
        {
            Copy(start);
            for (var i = 0; i < length; i++) _places[_read++] = _text.Length;
            _text.Append(words);
        }

        public SubstitutedText Build()
        {
            Copy(original.Length);
            _places[_read] = _text.Length;
            return new(_text.ToString(), _places);
        }

        private void Copy(int end)
        {
            for (; _read < end; _read++)
            {
                _places[_read] = _text.Length;
                _text.Append(original[_read]);
            }
        }
    }
}
