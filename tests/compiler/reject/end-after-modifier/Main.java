class Main { }
public
