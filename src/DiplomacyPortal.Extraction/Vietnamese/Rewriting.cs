namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A text being written anew, no longer than before, with the offset from which each of its characters comes.</summary>
internal sealed class Rewriting(string source)
{
    private readonly char[] _units = new char[source.Length];
    private readonly int[] _offsets = new int[source.Length + 1];
    private int _read;
    private int _written;

    public string Text => new(_units, 0, _written);

    /// <summary>An offset of the source for each character of <see cref="Text"/>, and the source's length behind the last.</summary>
    public int[] Offsets => _offsets;

    /// <summary>Takes over what stands there up to an offset of the source.</summary>
    public void CopyTo(int end)
    {
        source.AsSpan(_read, end - _read).CopyTo(_units.AsSpan(_written));
        while (_read < end) _offsets[_written++] = _read++;
        _offsets[_written] = _read;
    }

    /// <summary>Writes something else for what stands there up to an offset of the source.</summary>
    public void Replace(int end, ReadOnlySpan<char> by)
    {
        for (var i = 0; i < by.Length; i++)
        {
            // What stays several units stays in step with the source; its tail never points back before its head.
            (_units[_written], _offsets[_written]) = (by[i], Math.Min(_read + i, end - 1));
            _written++;
        }

        _offsets[_written] = _read = end;
    }
}
