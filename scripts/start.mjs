console.log('Proviso: nothing to show yet.');
